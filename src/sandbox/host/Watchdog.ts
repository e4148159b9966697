/** How often a worker should be heard, and how long it may be silent. */
export interface Patience {
  /** The watchdog's tick. A worker that is well says something at least as often. */
  readonly beatMs: number;
  /** Its silence is taken for good after so many ticks. */
  readonly silentBeats: number;
}

/** What a watchdog sees. */
export interface Watched {
  /** Asks the frame in which the worker lives for a sign of life. */
  askFrame(answered: () => void): void;
  /** A tick has passed, and the worker has been heard of late. */
  tick(): void;
  /** Nothing was heard for too long. Something holds the worker's loop; or, when its frame is silent too, its process has died. */
  silent(isFrameAlive: boolean): void;
}

/**
 * Notices from outside that a worker does not speak any more. The worker's clock cannot be trusted with that: a program
 * that holds the loop holds its timers too.
 *
 * It counts its own ticks and not the time. A page that was frozen itself (a sleeping laptop, a tab in the background)
 * wakes up to one late tick, and then finds the messages that had waited for it.
 */
export class Watchdog {
  private readonly timer: ReturnType<typeof setInterval>;
  private silentTicks = 0;
  private isFrameAlive = true;

  constructor(
    private readonly patience: Patience,
    private readonly watched: Watched,
  ) {
    this.timer = setInterval(() => this.watch(), patience.beatMs);
  }

  /** The worker was heard. */
  heard(): void {
    this.silentTicks = 0;
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private watch(): void {
    this.silentTicks++;
    // A worker that holds its loop and one that died with its process are both silent; the frame tells them apart.
    if (this.silentTicks === this.patience.silentBeats - 2) this.askFrame();
    if (this.silentTicks >= this.patience.silentBeats) this.watched.silent(this.isFrameAlive);
    else this.watched.tick();
  }

  private askFrame(): void {
    this.isFrameAlive = false;
    this.watched.askFrame(() => {
      this.isFrameAlive = true;
    });
  }
}
