import { limits } from '../limits';
import { parseFromWorker } from '../parseMessage';
import { type FromWorker, PROTOCOL_VERSION, type ToWorker } from '../protocol';
import type { RunFiles } from '../types';

/** What the page hears of a worker after it is ready. */
export interface WorkerListener {
  message(message: FromWorker): void;
  /** It said something that no worker says. */
  junk(error: unknown): void;
  /** It is gone, and not because the page ended it. */
  closed(): void;
}

/** The page's end of one worker. */
export class WorkerLink {
  /** Settles when the worker has booted; rejects when it could not. */
  readonly ready: Promise<void>;
  /** Whether anything can still be heard from it. */
  alive = true;
  private listener: WorkerListener | undefined;
  private settle: { ready(): void; failed(error: Error): void } | undefined;
  private readonly bootTimer: ReturnType<typeof setTimeout>;

  constructor(
    private readonly port: MessagePort,
    private readonly end: () => void,
    /** Asks the frame in which the worker lives for a sign of life. */
    readonly askFrame: (answered: () => void) => void,
  ) {
    this.ready = new Promise((resolve, reject) => {
      this.settle = { ready: resolve, failed: reject };
    });
    // A worker that fails while nobody waits for it is no error: the next run starts another.
    this.ready.catch(() => undefined);
    this.bootTimer = setTimeout(() => this.fail('it did not start in time'), limits.bootMs);
    port.addEventListener('message', ({ data }) => this.hear(data));
    // Chromium says so when the other end is gone. Elsewhere the silence is noticed.
    port.addEventListener('close', () => this.close());
    port.start();
  }

  listen(listener: WorkerListener): void {
    this.listener = listener;
  }

  order(run: number, files: RunFiles): void {
    this.port.postMessage({
      version: PROTOCOL_VERSION,
      type: 'run',
      run,
      files,
    } satisfies ToWorker);
  }

  /** The worker could not be started. */
  fail(message: string): void {
    clearTimeout(this.bootTimer);
    this.settle?.failed(new Error(message));
  }

  kill(): void {
    this.fail('it was ended');
    this.alive = false;
    this.listener = undefined;
    this.port.close();
    this.end();
  }

  private hear(data: unknown): void {
    try {
      const message = parseFromWorker(data);
      if (message.type === 'ready') {
        clearTimeout(this.bootTimer);
        this.settle?.ready();
      } else this.listener?.message(message);
    } catch (error) {
      this.fail(String(error));
      this.listener?.junk(error);
    }
  }

  private close(): void {
    this.alive = false;
    this.fail('it ended while it started');
    this.listener?.closed();
  }
}
