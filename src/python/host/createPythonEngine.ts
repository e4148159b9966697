import type { LoopEngine } from '../../trace/LoopEngine';
import type { End } from '../../trace/LoopEvent';
import { toLoopTrace } from '../toLoopTrace';
import type { Download } from './Download';
import { stopped, unavailable } from './ends';
import { Interpreter } from './Interpreter';
import { ProgramRun } from './ProgramRun';

/** Runs asyncio programs under CPython in a sandboxed worker, on virtual time. Nothing is loaded before the first run. */
export function createPythonEngine(download: Download): LoopEngine {
  const interpreter = new Interpreter(download, 'Sandbox in which Python programs run on a loop');
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
      let stop: () => void = () => undefined;
      const isStopped = new Promise<'stopped'>((resolve) => {
        stop = () => {
          run?.stop();
          resolve('stopped');
        };
      });
      stopCurrent = stop;
      signal?.addEventListener('abort', stop, { once: true });
      try {
        const link = await Promise.race([
          interpreter.take((progress) => stopCurrent === stop && onProgress?.(progress)),
          isStopped,
        ]);
        if (link === 'stopped') return only(stopped);
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
