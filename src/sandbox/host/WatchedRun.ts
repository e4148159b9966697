import { type Patience, Watchdog } from './Watchdog';
import type { WorkerLink, WorkerListener } from './WorkerLink';

/** Why a worker does not come back from a run. */
export type Loss =
  /** It was silent for too long: something holds its loop. */
  | { readonly kind: 'silent' }
  /** It is gone, or its frame is silent too: most likely its process ran out of memory. */
  | { readonly kind: 'vanished' }
  /** It said what no worker says. */
  | { readonly kind: 'junk'; readonly error: unknown };

/**
 * One run in a worker, seen from the page: a kind of run says what it makes of the worker's messages, and what has become of it when
 * the worker does not come back. Here it is watched from outside, and it ends once.
 */
export abstract class WatchedRun<In extends { readonly type: string }, Result>
  implements WorkerListener<In>
{
  readonly result: Promise<Result>;
  private resolve: (result: Result) => void = () => undefined;
  private readonly watchdog: Watchdog;
  private isOver = false;

  constructor(link: Pick<WorkerLink<In, never>, 'askFrame' | 'listen'>, patience: Patience) {
    this.result = new Promise((resolve) => {
      this.resolve = resolve;
    });
    this.watchdog = new Watchdog(patience, {
      askFrame: link.askFrame,
      tick: () => this.tick(),
      silent: (isFrameAlive) => this.lost({ kind: isFrameAlive ? 'silent' : 'vanished' }),
    });
    link.listen(this);
  }

  message(message: In): void {
    if (this.isOver) return;
    this.watchdog.heard();
    this.heard(message);
  }

  junk(error: unknown): void {
    this.lost({ kind: 'junk', error });
  }

  closed(): void {
    this.lost({ kind: 'vanished' });
  }

  /** The worker has said something, and the run is not over. */
  protected abstract heard(message: In): void;

  /** The worker does not come back: the run finishes without it, if it is not over. */
  protected abstract lost(loss: Loss): void;

  /** A tick of the watchdog has passed, and the worker has been heard of late. */
  protected tick(): void {}

  /** Whether this is what ended it: whoever comes later changes nothing. */
  protected finish(result: Result): boolean {
    if (this.isOver) return false;
    this.isOver = true;
    this.watchdog.stop();
    this.resolve(result);
    return true;
  }
}
