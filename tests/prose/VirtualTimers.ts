interface Timer {
  readonly id: number;
  readonly when: number;
  readonly call: () => void;
}

/** `setTimeout` and `performance.now` on a clock of their own, which jumps over every wait. */
export class VirtualTimers {
  #now = 0;
  #lastId = 0;
  #timers: Timer[] = [];

  /** What a program sees of them. */
  readonly globals = {
    setTimeout: (call: () => void, ms = 0) => this.#add(call, ms),
    clearTimeout: (id: number) => {
      this.#timers = this.#timers.filter((timer) => timer.id !== id);
    },
    performance: { now: () => this.#now },
  };

  /** Lets all that can go on go on, and time pass, until no timer is left. */
  async run(): Promise<void> {
    for (;;) {
      // Comes after all microtasks.
      await new Promise(setImmediate);
      this.#timers.sort((a, b) => a.when - b.when || a.id - b.id);
      const timer = this.#timers.shift();
      if (!timer) return;
      this.#now = timer.when;
      timer.call();
    }
  }

  #add(call: () => void, ms: number): number {
    this.#lastId += 1;
    this.#timers.push({ id: this.#lastId, when: this.#now + Math.max(ms, 0), call });
    return this.#lastId;
  }
}
