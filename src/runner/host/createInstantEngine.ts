import { fetchTexts, type SandboxAssets } from '../../sandbox/host/fetchTexts';
import { LatestRun } from '../../sandbox/host/LatestRun';
import type { WorkerKind } from '../../sandbox/host/WorkerKind';
import { WorkerPool } from '../../sandbox/host/WorkerPool';
import { limits } from '../limits';
import { parseFromWorker } from '../parseMessage';
import type { FromWorker, ToWorker } from '../protocol';
import type { Engine, RunEvent, RunFiles, RunOutcome } from '../types';
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
  const latest = new LatestRun();
  let runs = 0;

  async function run(
    files: RunFiles,
    onEvent: (event: RunEvent) => void,
    signal: AbortSignal,
  ): Promise<RunOutcome> {
    if (signal.aborted) return { kind: 'cancelled' };
    const startedAt = performance.now();
    try {
      const link = await pool.take();
      if (signal.aborted) {
        pool.giveBack(link);
        return { kind: 'cancelled' };
      }
      const started = new Run(link, ++runs, files, onEvent);
      signal.addEventListener('abort', () => started.cancel(), { once: true });
      const outcome = await started.result;
      const mayBeBroken =
        outcome.kind === 'stopped' && ['blocked', 'memory'].includes(outcome.problem.code);
      if (mayBeBroken) pool.reset();
      return outcome;
    } catch (error) {
      if (signal.aborted) return { kind: 'cancelled' };
      return {
        kind: 'stopped',
        problem: unavailable(error),
        tests: [],
        durationMs: performance.now() - startedAt,
      };
    } finally {
      void pool.fill().catch(() => undefined);
    }
  }

  return {
    async prepare() {
      // What is wrong will be said by the run that needs it.
      await pool.fill().catch(() => undefined);
    },

    run: (files, { signal, onEvent = () => undefined } = {}) =>
      latest.begin(signal, (mine) => run(files, onEvent, mine)),

    dispose() {
      latest.close();
      pool.close();
    },
  };
}
