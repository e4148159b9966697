import { fetchTexts, type SandboxAssets } from '../../sandbox/host/fetchTexts';
import { WorkerPool } from '../../sandbox/host/WorkerPool';
import { whenAborted } from '../../sandbox/host/whenAborted';
import type { CellKernel, CellResult, CellRunOptions } from '../../trace/CellKernel';
import { limits } from '../limits';
import { parseFromWorker } from '../parseMessage';
import { type FromWorker, PROGRAM, type ToWorker } from '../protocol';
import { ProgramRun } from './ProgramRun';
import { programEnds } from './programEnds';

/** What the kernel is made of. */
export interface ProgramKernelOptions {
  /** Addresses, as `src/plugins/runner` publishes them. */
  readonly assets: SandboxAssets;
  /** `#kit` and `#loop`; asked for by the first program that imports one of them. */
  readonly loadFiles: () => Promise<readonly { readonly path: string; readonly text: string }[]>;
}

const IMPORTS_SHARED = /['"]#(kit|loop)\b/;

/**
 * Runs TypeScript programs that stand alone, each in a sandboxed worker of its own, so they share no names. Nothing is loaded
 * before the first run.
 */
export function createProgramKernel({ assets, loadFiles }: ProgramKernelOptions): CellKernel {
  const kind = {
    title: 'Sandbox in which this page’s TypeScript programs run',
    bootMs: limits.bootMs,
    parse: parseFromWorker,
  };
  const pool = new WorkerPool<FromWorker, ToWorker>(() => fetchTexts(assets), kind, 1);
  let runs = 0;

  async function execute(code: string, options: CellRunOptions): Promise<CellResult> {
    const { signal, onOutput, onStart } = options;
    const shared = IMPORTS_SHARED.test(code) ? await loadFiles() : [];
    const link = await pool.take();
    if (signal.aborted) {
      pool.giveBack(link);
      return { outcome: 'stopped', message: programEnds.waiting };
    }
    onStart();
    const files = Object.fromEntries(shared.map(({ path, text }) => [path, text]));
    const run = new ProgramRun(link, ++runs, { ...files, [PROGRAM]: code }, onOutput);
    void whenAborted(signal).then(() => run.stop(programEnds.stopped));
    const result = await run.result;
    // The frame's process may be as lost as its worker.
    const { message } = result;
    if (message === programEnds.silent || message === programEnds.vanished) pool.reset();
    return result;
  }

  return {
    title: undefined,

    async run(code, options) {
      try {
        options.onProgress({ what: 'Starting the sandbox', loaded: 0, total: 0 });
        return await execute(code, options);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return { outcome: 'unavailable', message: programEnds.unavailable(reason) };
      } finally {
        void pool.fill().catch(() => undefined);
      }
    },
  };
}
