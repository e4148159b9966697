import { withLoopParts } from '../../exercise-format/loopPart';
import { fetchTexts, type SandboxAssets } from '../../sandbox/host/fetchTexts';
import type { WorkerKind } from '../../sandbox/host/WorkerKind';
import { WorkerPool } from '../../sandbox/host/WorkerPool';
import type { LoopEngine } from '../../trace/LoopEngine';
import type { End } from '../../trace/LoopEvent';
import type { LoopTrace } from '../../trace/LoopTrace';
import { headOf } from '../headOf';
import type { LoopFile } from '../LoopFiles';
import { limits } from '../limits';
import { type FromWorker, parseFromWorker, type ToWorker } from '../protocol';
import { LoopRun, type Order, stopped, unavailable } from './LoopRun';

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
  let stopCurrent: () => void = () => undefined;
  let isDisposed = false;

  async function order(source: string): Promise<Order> {
    const files = await loadFiles();
    if (!ownParts) return { source, files };
    const codes = ownParts();
    const own = Object.keys(codes).filter((slug) =>
      files.some(({ path }) => path === `loop/${slug}.ts`),
    );
    return { source, own, files: withLoopParts(files, codes) };
  }

  return {
    id: ownParts ? 'reader' : 'reference',
    language: 'typescript',

    async run(source, { signal, onProgress } = {}): Promise<LoopTrace> {
      const only = (end: End): LoopTrace => ({
        ...headOf(false, ownParts && Object.keys(ownParts())),
        source,
        events: [end],
      });
      stopCurrent();
      let isStopped = isDisposed || signal?.aborted === true;
      if (isStopped) return only(stopped);
      let run: LoopRun | undefined;
      const stop = () => {
        isStopped = true;
        run?.stop();
      };
      stopCurrent = stop;
      signal?.addEventListener('abort', stop, { once: true });
      try {
        onProgress?.({ loaded: 0, total: 1, what: 'Loading the loop' });
        const [link, given] = await Promise.all([pool.take(), order(source)]);
        onProgress?.({ loaded: 1, total: 1, what: 'Loading the loop' });
        if (isStopped) {
          pool.giveBack(link);
          return only(stopped);
        }
        run = new LoopRun(link, given);
        const trace = await run.trace;
        // The frame's process may be as lost as its worker.
        if (endOf(trace) === 'endless') pool.reset();
        return trace;
      } catch (error) {
        if (isStopped) return only(stopped);
        return only(unavailable(error instanceof Error ? error.message : String(error)));
      } finally {
        signal?.removeEventListener('abort', stop);
        if (!isDisposed) void pool.fill().catch(() => undefined);
      }
    },

    dispose() {
      isDisposed = true;
      stopCurrent();
      pool.close();
    },
  };
}

function endOf({ events }: LoopTrace): string | undefined {
  const last = events.at(-1);
  return last?.type === 'end' ? last.reason : undefined;
}
