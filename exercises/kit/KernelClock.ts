import { InvalidArgument } from './errors';

/** Something that the outside world does at its time: bytes arrive, a client connects. */
interface Arrival {
  /** Whole microseconds since boot. */
  readonly at: number;
  readonly happens: () => void;
}

/**
 * Virtual time, and what the world will do in it. The clock moves only when it is told to, in whole microseconds, and never
 * back. On its way everything happens that lies in between, each at its own time; ties in the order in which they were planned.
 */
export class KernelClock {
  #now = 0;
  /** Sorted by time. */
  readonly #plan: Arrival[] = [];

  /** Whole microseconds since boot. */
  get now(): number {
    return this.#now;
  }

  /** Milliseconds since boot. */
  get nowMs(): number {
    return this.#now / 1000;
  }

  /** When the next thing happens, or `undefined` if nothing is planned any more. */
  get nextArrival(): number | undefined {
    return this.#plan[0]?.at;
  }

  /** Plans something. What is planned for this moment happens at once. */
  plan(at: number, happens: () => void): void {
    if (at <= this.#now) {
      happens();
      return;
    }
    let place = this.#plan.length;
    while (place > 0 && (this.#plan[place - 1]?.at ?? 0) > at) place -= 1;
    this.#plan.splice(place, 0, { at, happens });
  }

  /** Moves on to `until`, through everything that happens on the way. A time that has passed changes nothing. */
  moveTo(until: number): void {
    for (let next = this.#plan[0]; next !== undefined && next.at <= until; next = this.#plan[0]) {
      this.#plan.shift();
      this.#now = next.at;
      next.happens();
    }
    this.#now = Math.max(this.#now, until);
  }
}

/** The time of an arrival in whole microseconds. `what` begins the sentence of the error: `the peer sends`. */
export function microsecondsAt(ms: number, what: string): number {
  if (!Number.isFinite(ms) || ms < 0)
    throw new InvalidArgument(
      `${what} at ${ms} ms. A time is a number of milliseconds since boot, 0 or more`,
    );
  return Math.round(ms * 1000);
}

/**
 * How long to wait, in whole microseconds. A real kernel rounds up to its clock's step, so that nobody wakes too early
 * (select(2)). A billionth of a millisecond too much is the noise of floating-point sums and counts as nothing; any wait
 * above 0 lasts at least one step.
 */
export function microsecondsFor(ms: number, call: string): number {
  if (!Number.isFinite(ms) || ms < 0)
    throw new InvalidArgument(
      `${call} was asked to wait ${ms} ms. A wait is a number of milliseconds, 0 or more`,
    );
  if (ms === 0) return 0;
  return Math.max(1, Math.ceil(ms * 1000 - 0.001));
}
