import type { WorkerKind } from './WorkerKind';

/** What the page hears of a worker after it is ready. */
export interface WorkerListener<In> {
  message(message: In): void;
  /** It said something that no worker says. */
  junk(error: unknown): void;
  /** It is gone, and not because the page ended it. */
  closed(): void;
}

/** The page's end of one worker. */
export class WorkerLink<In extends { readonly type: string }, Out extends object> {
  /** Settles when the worker has booted; rejects when it could not. */
  readonly ready: Promise<void>;
  /** Whether anything can still be heard from it. */
  alive = true;
  private listener: WorkerListener<In> | undefined;
  private settle: { ready(): void; failed(error: Error): void } | undefined;
  private readonly bootTimer: ReturnType<typeof setTimeout>;

  constructor(
    private readonly port: MessagePort,
    private readonly kind: WorkerKind<In, Out>,
    private readonly end: () => void,
    /** Asks the frame in which the worker lives for a sign of life. */
    readonly askFrame: (answered: () => void) => void,
  ) {
    this.ready = new Promise((resolve, reject) => {
      this.settle = { ready: resolve, failed: reject };
    });
    // A worker that fails while nobody waits for it is no error: the next run starts another.
    this.ready.catch(() => undefined);
    this.bootTimer = setTimeout(() => this.fail('it did not start in time'), kind.bootMs);
    port.addEventListener('message', ({ data }) => this.hear(data));
    // Chromium says so when the other end is gone. Elsewhere the silence is noticed.
    port.addEventListener('close', () => this.close());
    port.start();
  }

  listen(listener: WorkerListener<In>): void {
    this.listener = listener;
  }

  /** Bytes named in `transfer` are handed over and not copied: the page has them no more. */
  send(message: Out, transfer: Transferable[] = []): void {
    this.port.postMessage(message, transfer);
  }

  /** The worker could not be started. */
  fail(message: string): void {
    clearTimeout(this.bootTimer);
    this.settle?.failed(new Error(message));
  }

  /** Ends the worker, whatever it is doing. */
  kill(): void {
    this.fail('it was ended');
    this.alive = false;
    this.listener = undefined;
    this.port.close();
    this.end();
  }

  private hear(data: unknown): void {
    try {
      const message = this.kind.parse(data);
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
