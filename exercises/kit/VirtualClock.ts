/** What a program needs of a clock. Times are milliseconds. */
export interface Clock {
  now(): number;
  /** Calls back once, in so many milliseconds. What it gives takes that back. */
  after(ms: number, callback: () => void): () => void;
}

interface Timer {
  readonly at: number;
  readonly callback: () => void;
}

/** A clock that stands still until somebody moves it. */
export class VirtualClock implements Clock {
  #now = 0;
  /** In the order in which they were set. */
  #timers: Timer[] = [];

  now(): number {
    return this.#now;
  }

  after(ms: number, callback: () => void): () => void {
    const timer = { at: this.#now + ms, callback };
    this.#timers.push(timer);
    return () => this.#remove(timer);
  }

  /** How many timers are set. */
  get timers(): number {
    return this.#timers.length;
  }

  /** Moves on by so many milliseconds. Timers that are due on the way call back, each at its own time. */
  advance(ms: number): void {
    const until = this.#now + ms;
    for (let next = this.#next(until); next; next = this.#next(until)) {
      this.#now = Math.max(this.#now, next.at);
      this.#remove(next);
      next.callback();
    }
    this.#now = until;
  }

  /** The earliest that is due by then; of two at one time, the one that was set first. */
  #next(until: number): Timer | undefined {
    const due = this.#timers.filter(({ at }) => at <= until);
    return due.reduce<Timer | undefined>(
      (first, timer) => (first && first.at <= timer.at ? first : timer),
      undefined,
    );
  }

  #remove(timer: Timer): void {
    this.#timers = this.#timers.filter((one) => one !== timer);
  }
}
