/** The part of its reading time that a reader has to be on a page before its end counts. */
const SHARE = 1 / 4;

/**
 * Whether a page is read: its end has been in view after the reader has been on it for at least a quarter of its reading time.
 * The time counts while the page is in sight; a tab in the background reads nothing. All times in milliseconds.
 */
export class ReadingClock {
  private readonly needed: number;
  private spent = 0;
  private since: number | undefined;

  /** `minutes`: the page's reading time, as its head says it. */
  constructor(minutes: number) {
    this.needed = minutes * 60_000 * SHARE;
  }

  /** The page is in sight from now on. */
  show(now: number): void {
    this.since ??= now;
  }

  /** It is not any more. */
  hide(now: number): void {
    this.spent = this.spentBy(now);
    this.since = undefined;
  }

  /** How much longer the page must be in sight; 0 when its end counts. */
  left(now: number): number {
    return Math.max(0, this.needed - this.spentBy(now));
  }

  private spentBy(now: number): number {
    return this.spent + (this.since === undefined ? 0 : Math.max(0, now - this.since));
  }
}
