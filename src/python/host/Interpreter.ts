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
  private link: PythonLink | undefined;
  private taking: Promise<PythonLink> | undefined;

  constructor(
    private readonly download: Download,
    title: string,
  ) {
    this.pool = openPool(download, title);
  }

  /** The booted worker; `onProgress` is told how far it is, if it is not there yet. @throws Error when Python cannot be loaded or started */
  async take(onProgress: (progress: LoopEngineProgress) => void): Promise<PythonLink> {
    if (this.link?.alive) return this.link;
    this.taking ??= this.pool.take();
    const { taking } = this;
    const unfollow = this.download.follow((loaded, total) =>
      onProgress(
        loaded < total
          ? { what: 'Loading Python', loaded, total }
          : { what: 'Starting Python', loaded: 0, total: 0 },
      ),
    );
    try {
      this.link = await taking;
      return this.link;
    } finally {
      unfollow();
      if (this.taking === taking) this.taking = undefined;
    }
  }

  /** Ends it, whatever it does, with its frame: the frame's process may be as lost as its worker. The next one boots. */
  restart(): void {
    if (!this.link && !this.taking) return;
    this.dropped();
    this.pool.reset();
    void this.pool.fill().catch(() => undefined);
  }

  dispose(): void {
    this.dropped();
    this.pool.close();
  }

  private dropped(): void {
    this.link = undefined;
    this.taking = undefined;
  }
}
