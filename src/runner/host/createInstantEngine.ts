import { fetchTexts, type SandboxAssets } from '../../sandbox/host/fetchTexts';
import type { WorkerKind } from '../../sandbox/host/WorkerKind';
import { WorkerPool } from '../../sandbox/host/WorkerPool';
import { limits } from '../limits';
import { parseFromWorker } from '../parseMessage';
import type { FromWorker, ToWorker } from '../protocol';
import type { Engine, RunOutcome } from '../types';
import { unavailable } from './problems';
import { Run } from './Run';

/** Addresses of the sandbox document and of the worker's script, as `src/plugins/runner` publishes them. */
export type RunnerAssets = SandboxAssets;

const kind: WorkerKind<FromWorker> = {
  title: 'Sandbox in which exercises run',
  bootMs: limits.bootMs,
  parse: parseFromWorker,
};

/** Booted workers that wait: one for the next press, one for the press right after it. */
const SPARES = 2;

/** Runs exercises in this page, with vitest in a sandboxed worker. Nothing is loaded before `prepare` or `run`. */
export function createInstantEngine(assets: RunnerAssets): Engine {
  const pool = new WorkerPool<FromWorker, ToWorker>(() => fetchTexts(assets), kind, SPARES);
  let runs = 0;
  let cancelCurrent: () => void = () => undefined;
  let disposed = false;

  return {
    async prepare() {
      // What is wrong will be said by the run that needs it.
      await pool.fill().catch(() => undefined);
    },

    async run(files, { signal, onEvent = () => undefined } = {}): Promise<RunOutcome> {
      cancelCurrent();
      if (disposed || signal?.aborted) return { kind: 'cancelled' };
      const id = ++runs;
      let run: Run | undefined;
      let isCancelled = false;
      const cancel = () => {
        isCancelled = true;
        run?.cancel();
      };
      cancelCurrent = cancel;
      signal?.addEventListener('abort', cancel, { once: true });
      const startedAt = performance.now();
      try {
        const link = await pool.take();
        if (isCancelled) {
          pool.giveBack(link);
          return { kind: 'cancelled' };
        }
        run = new Run(link, id, files, onEvent);
        const outcome = await run.outcome;
        const mayBeBroken =
          outcome.kind === 'stopped' && ['blocked', 'memory'].includes(outcome.problem.code);
        if (mayBeBroken) pool.reset();
        return outcome;
      } catch (error) {
        if (isCancelled) return { kind: 'cancelled' };
        return {
          kind: 'stopped',
          problem: unavailable(error),
          tests: [],
          durationMs: performance.now() - startedAt,
        };
      } finally {
        signal?.removeEventListener('abort', cancel);
        void pool.fill().catch(() => undefined);
      }
    },

    dispose() {
      disposed = true;
      cancelCurrent();
      pool.close();
    },
  };
}
