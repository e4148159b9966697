import { BusyWaiting } from './errors';
import type { KernelClock } from './KernelClock';
import type { SystemCall } from './SystemCall';

/** How a call went: the common part of all entries. */
interface Outcome<Result> {
  readonly at: number;
  readonly until: number;
  readonly result?: Result;
  readonly error?: string;
}

/** Writes down every system call, and loses patience with a program that only asks. */
export class CallLog {
  readonly entries: SystemCall[] = [];
  readonly #clock: KernelClock;
  readonly #patience: number;
  /** Calls in a row from which nothing came, all of them at `#moment`. */
  #fruitless = 0;
  #moment = 0;

  constructor(clock: KernelClock, patience: number) {
    this.#clock = clock;
    this.#patience = patience;
  }

  /**
   * Makes a call, and gives what it gives. `entry` makes the log's line of how it went; `isFruitful` says whether something
   * came of it. A call that threw was of no use.
   */
  make<Result>(
    call: () => Result,
    entry: (outcome: Outcome<Result>) => SystemCall,
    isFruitful: (result: Result) => boolean = () => true,
  ): Result {
    const at = this.#clock.nowMs;
    try {
      this.#checkPatience();
      const result = call();
      if (isFruitful(result)) this.#fruitless = 0;
      else this.#fruitless += 1;
      const outcome = { at, until: this.#clock.nowMs };
      this.entries.push(entry(result === undefined ? outcome : { ...outcome, result }));
      return result;
    } catch (error) {
      this.#fruitless += 1;
      this.entries.push(entry({ at, until: this.#clock.nowMs, error: codeOf(error) }));
      throw error;
    }
  }

  #checkPatience(): void {
    if (this.#clock.now !== this.#moment) {
      this.#moment = this.#clock.now;
      this.#fruitless = 0;
    }
    if (this.#fruitless < this.#patience) return;
    throw new BusyWaiting(
      `at ${this.#clock.nowMs} ms, ${this.#patience} system calls in a row led to nothing and the clock stands still. A select with time-out 0 does not wait: give it the time until the next timer, or null`,
    );
  }
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
