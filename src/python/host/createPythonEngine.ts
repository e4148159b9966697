import { LatestRun } from '../../sandbox/host/LatestRun';
import { whenAborted } from '../../sandbox/host/whenAborted';
import type { LoopEngine, LoopEngineProgress } from '../../trace/LoopEngine';
import type { End } from '../../trace/LoopEvent';
import type { LoopTrace } from '../../trace/LoopTrace';
import { toLoopTrace } from '../toLoopTrace';
import { stopped, unavailable } from './ends';
import type { Interpreter } from './Interpreter';
import { ProgramRun } from './ProgramRun';

/** Runs asyncio programs under CPython, on virtual time. Nothing is loaded before the first run. */
export function createPythonEngine(
  interpreter: Pick<Interpreter, 'take' | 'restart' | 'dispose'>,
): LoopEngine {
  const latest = new LatestRun();

  async function run(
    source: string,
    onProgress: (progress: LoopEngineProgress) => void,
    signal: AbortSignal,
  ): Promise<LoopTrace> {
    const only = (end: End) => toLoopTrace(source, undefined, [end]);
    if (signal.aborted) return only(stopped);
    try {
      const taking = interpreter.take((progress) => !signal.aborted && onProgress(progress));
      const link = await Promise.race([taking, whenAborted(signal)]);
      if (link === 'aborted' || signal.aborted) return only(stopped);
      const started = new ProgramRun(link, source, () => interpreter.restart());
      signal.addEventListener('abort', () => started.stop(), { once: true });
      return await started.result;
    } catch (error) {
      return only(unavailable(error instanceof Error ? error.message : String(error)));
    }
  }

  return {
    id: 'cpython',
    language: 'python',
    run: (source, { signal, onProgress = () => undefined } = {}) =>
      latest.begin(signal, (mine) => run(source, onProgress, mine)),

    dispose() {
      latest.close();
      interpreter.dispose();
    },
  };
}
