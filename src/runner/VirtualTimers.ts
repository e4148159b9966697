interface Timer {
  readonly id: number;
  readonly when: number;
  readonly call: () => void;
  /** Milliseconds until it is called again; `undefined` for a timer that is called once. */
  readonly every: number | undefined;
}

/** Timers are called so often at most: an interval that nobody clears never ends by itself. */
export const MOST_CALLS = 100_000;

/** A program's timers go on and on. */
export class EndlessTimers extends Error {
  override readonly name = 'EndlessTimers';
  constructor() {
    super(
      'The timers have called back 100 000 times and the program was ended. An interval that nobody clears goes on for ever.',
    );
  }
}

/** `setTimeout`, `setInterval` and `performance.now` on a clock of their own, which jumps over every wait. */
export class VirtualTimers {
  #now = 0;
  #lastId = 0;
  #timers: Timer[] = [];

  /** What a program sees of them. */
  readonly globals = {
    setTimeout: (call: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) =>
      this.#add(() => call(...args), ms, undefined),
    setInterval: (call: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) =>
      this.#add(() => call(...args), ms, Math.max(ms, 1)),
    clearTimeout: (id: number) => this.#remove(id),
    clearInterval: (id: number) => this.#remove(id),
    performance: { now: () => this.#now },
  };

  /** Milliseconds that have passed for the program. */
  get now(): number {
    return this.#now;
  }

  /**
   * Lets all that can go on go on, and time pass, until no timer is left.
   * @param nextTurn settles after all microtasks
   * @throws EndlessTimers, and what a timer's function throws
   */
  async run(nextTurn: () => Promise<void>): Promise<void> {
    for (let calls = 0; ; calls += 1) {
      await nextTurn();
      this.#timers.sort((a, b) => a.when - b.when || a.id - b.id);
      const timer = this.#timers.shift();
      if (!timer) return;
      if (calls === MOST_CALLS) throw new EndlessTimers();
      this.#now = timer.when;
      if (timer.every !== undefined)
        this.#timers.push({ ...timer, when: timer.when + timer.every });
      timer.call();
    }
  }

  #add(call: () => void, ms: number, every: number | undefined): number {
    this.#lastId += 1;
    this.#timers.push({ id: this.#lastId, when: this.#now + Math.max(ms, 0), call, every });
    return this.#lastId;
  }

  #remove(id: number): void {
    this.#timers = this.#timers.filter((timer) => timer.id !== id);
  }
}
