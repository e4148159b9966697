import type { Coroutine, Job, Machine } from './support/Coroutine';

/** Runs many coroutines on one thread: whoever can go on does, and when nobody can, the thread sleeps. */
export class Scheduler {
  constructor(protected readonly machine: Machine) {}

  /** Takes a coroutine in, and runs nothing of it. What it gives will hold the outcome. */
  spawn<R>(coroutine: Coroutine<R>): Job<R> {
    return { outcome: undefined };
  }

  /**
   * Runs until every coroutine has ended.
   *
   * - Who can go on, and who comes first?
   * - One turn: a coroutine runs until it sleeps or ends. A `spawn` is answered within the turn.
   * - And when all are asleep? `this.machine.sleep(ms)` moves the clock.
   */
  run(): void {}
}
