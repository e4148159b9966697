import { withLoopParts } from '../../exercise-format/loopPart';
import { fetchTexts, type SandboxAssets } from '../../sandbox/host/fetchTexts';
import { LatestRun } from '../../sandbox/host/LatestRun';
import type { WorkerKind } from '../../sandbox/host/WorkerKind';
import { WorkerPool } from '../../sandbox/host/WorkerPool';
import type { LoopEngine, LoopEngineProgress } from '../../trace/LoopEngine';
import type { End } from '../../trace/LoopEvent';
import type { LoopTrace } from '../../trace/LoopTrace';
import { headOf } from '../headOf';
import type { LoopFile } from '../LoopFiles';
import { limits } from '../limits';
import { type FromWorker, parseFromWorker, type ToWorker } from '../protocol';
import { stopped, unavailable } from './ends';
import { LoopRun, type Order } from './LoopRun';

/** What an engine is made of. */
export interface LoopEngineOptions {
  /** Addresses, as `src/plugins/loop` publishes them. */
  readonly assets: SandboxAssets;
  /** `#kit` and `#loop`; asked for at the first run. */
  readonly loadFiles: () => Promise<readonly LoopFile[]>;
  /** The reader's own parts, slug → code, asked for at each run. Missing: the reference loop. */
  readonly ownParts?: () => Readonly<Record<string, string>>;
}

const kind: WorkerKind<FromWorker> = {
  title: 'Sandbox in which programs run on a loop',
  bootMs: limits.bootMs,
  parse: parseFromWorker,
};

/** Runs TypeScript programs on the reference loop, or on the reader's own, in a sandboxed worker. Nothing is loaded before the first run. */
export function createLoopEngine({ assets, loadFiles, ownParts }: LoopEngineOptions): LoopEngine {
  const pool = new WorkerPool<FromWorker, ToWorker>(() => fetchTexts(assets), kind, 1);
  const latest = new LatestRun();

  async function order(source: string): Promise<Order> {
    const files = await loadFiles();
    if (!ownParts) return { source, files };
    const codes = ownParts();
    const own = Object.keys(codes).filter((slug) =>
      files.some(({ path }) => path === `loop/${slug}.ts`),
    );
    return { source, own, files: withLoopParts(files, codes) };
  }

  async function run(
    source: string,
    onProgress: (progress: LoopEngineProgress) => void,
    signal: AbortSignal,
  ): Promise<LoopTrace> {
    const only = (end: End): LoopTrace => ({
      ...headOf(false, ownParts && Object.keys(ownParts())),
      source,
      events: [end],
    });
    if (signal.aborted) return only(stopped);
    try {
      onProgress({ loaded: 0, total: 1, what: 'Loading the loop' });
      const [link, given] = await Promise.all([pool.take(), order(source)]);
      onProgress({ loaded: 1, total: 1, what: 'Loading the loop' });
      if (signal.aborted) {
        pool.giveBack(link);
        return only(stopped);
      }
      const started = new LoopRun(link, given);
      signal.addEventListener('abort', () => started.stop(), { once: true });
      const trace = await started.result;
      // The frame's process may be as lost as its worker.
      if (endOf(trace) === 'endless') pool.reset();
      return trace;
    } catch (error) {
      if (signal.aborted) return only(stopped);
      return only(unavailable(error instanceof Error ? error.message : String(error)));
    } finally {
      void pool.fill().catch(() => undefined);
    }
  }

  return {
    id: ownParts ? 'reader' : 'reference',
    language: 'typescript',
    run: (source, { signal, onProgress = () => undefined } = {}) =>
      latest.begin(signal, (mine) => run(source, onProgress, mine)),

    dispose() {
      latest.close();
      pool.close();
    },
  };
}

function endOf({ events }: LoopTrace): string | undefined {
  const last = events.at(-1);
  return last?.type === 'end' ? last.reason : undefined;
}
