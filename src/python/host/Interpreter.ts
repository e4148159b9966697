import type { WorkerLink } from '../../sandbox/host/WorkerLink';
import type { LoopEngineProgress } from '../../trace/LoopEngine';
import type { FromWorker, ToWorker } from '../protocol';
import type { Download } from './Download';
import { openPool } from './openPool';

export type PythonLink = WorkerLink<FromWorker, ToWorker>;

/**
 * One CPython at a time, seen from the page: it runs one program after the other, and when it had to be ended the next one
 * boots at once, so that it is ready before the reader is.
 */
export class Interpreter {
  private readonly pool;
  private current: Promise<PythonLink> | undefined;
  private isDisposed = false;

  constructor(
    private readonly download: Download,
    title: string,
  ) {
    this.pool = openPool(download, title);
  }

  /** The booted worker. @throws Error when Python cannot be loaded or started */
  async take(onProgress: (progress: LoopEngineProgress) => void): Promise<PythonLink> {
    const ready = await this.current?.catch(() => undefined);
    if (ready?.alive) return ready;
    const taking = this.pool.take();
    this.current = taking;
    const unfollow = this.download.follow((loaded, total) =>
      onProgress(
        loaded < total
          ? { what: 'Loading Python', loaded, total }
          : { what: 'Starting Python', loaded: 0, total: 0 },
      ),
    );
    return taking.finally(unfollow);
  }

  /** Ends it, whatever it does, with its frame: the frame's process may be as lost as its worker. The next one boots. */
  restart(): void {
    this.current = undefined;
    this.pool.reset();
    if (!this.isDisposed) void this.pool.fill().catch(() => undefined);
  }

  dispose(): void {
    this.isDisposed = true;
    this.current = undefined;
    this.pool.close();
  }
}
