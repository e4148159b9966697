import type { LoopEngine } from '../../trace/LoopEngine';
import type { End } from '../../trace/LoopEvent';
import { toLoopTrace } from '../toLoopTrace';
import { stopped, unavailable } from './ends';
import type { Interpreter } from './Interpreter';
import { ProgramRun } from './ProgramRun';

/** Runs asyncio programs under CPython, on virtual time. Nothing is loaded before the first run. */
export function createPythonEngine(
  interpreter: Pick<Interpreter, 'take' | 'restart' | 'dispose'>,
): LoopEngine {
  let stopCurrent: () => void = () => undefined;
  let isDisposed = false;

  return {
    id: 'cpython',
    language: 'python',

    async run(source, { signal, onProgress } = {}) {
      const only = (end: End) => toLoopTrace(source, undefined, [end]);
      stopCurrent();
      if (isDisposed || signal?.aborted) return only(stopped);
      let run: ProgramRun | undefined;
      let isStopped = false;
      let stop: () => void = () => undefined;
      const whenStopped = new Promise<void>((resolve) => {
        stop = () => {
          isStopped = true;
          run?.stop();
          resolve();
        };
      });
      stopCurrent = stop;
      signal?.addEventListener('abort', stop, { once: true });
      try {
        const link = await Promise.race([
          interpreter.take((progress) => stopCurrent === stop && onProgress?.(progress)),
          whenStopped,
        ]);
        if (!link || isStopped) return only(stopped);
        run = new ProgramRun(link, source, () => interpreter.restart());
        return await run.trace;
      } catch (error) {
        return only(unavailable(error instanceof Error ? error.message : String(error)));
      } finally {
        signal?.removeEventListener('abort', stop);
      }
    },

    dispose() {
      isDisposed = true;
      stopCurrent();
      interpreter.dispose();
    },
  };
}
