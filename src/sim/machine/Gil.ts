import type { Kernel } from './Kernel';
import { block, type Program, type Thread } from './Thread';

/**
 * The global interpreter lock, as `take_gil` and `drop_gil` of CPython's `Python/ceval_gil.c` have it: a waiting thread sleeps for the
 * switch interval; if the lock changed hands in that time it sleeps again, if not it asks the holder to drop it. The holder drops
 * it at its next look, and goes on only when another thread has taken it. Who gets it is up to the operating system: here, who sleeps longest on it.
 */
export class Gil {
  /** How often it went from one thread to another. */
  switches = 0;
  readonly #kernel: Kernel;
  readonly #intervalNs: number;
  #holder: Thread | undefined;
  /** Who is woken to take it; nobody else may. */
  #heir: Thread | undefined;
  #lastHolder: Thread | undefined;
  #dropRequested = false;
  #sleepers: Thread[] = [];
  /** Threads that dropped it on request, and sleep until another has taken it. */
  #yielders: Thread[] = [];

  constructor(kernel: Kernel, intervalNs: number) {
    this.#kernel = kernel;
    this.#intervalNs = intervalNs;
  }

  /** Returns when the thread holds it. */
  *take(thread: Thread): Program {
    if (this.#holder === thread) return;
    while (this.#holder || (this.#heir && this.#heir !== thread)) {
      const seen = this.switches;
      this.#sleepers.push(thread);
      const timedOut = yield* block('gil', this.#intervalNs);
      this.#sleepers = this.#sleepers.filter((sleeper) => sleeper !== thread);
      if (timedOut && this.#holder && this.switches === seen) this.#requestDrop();
    }
    this.#holder = thread;
    this.#heir = undefined;
    this.#dropRequested = false;
    if (this.#lastHolder !== thread) {
      if (this.#lastHolder) this.switches++;
      this.#lastHolder = thread;
      for (const yielder of this.#yielders.splice(0)) this.#kernel.wake(yielder);
    }
  }

  /** Before a wait, before C code that does not need it, at the end. */
  release(thread: Thread): void {
    if (this.#holder !== thread) return;
    this.#holder = undefined;
    // Who has just timed out is on its way to look for itself.
    const next = this.#sleepers.find(({ status }) => status === 'blocked');
    this.#heir = next;
    if (next) this.#kernel.wake(next);
  }

  /** Gives way if somebody has asked; returns holding it. */
  *yieldIfAsked(thread: Thread): Program {
    if (!this.#dropRequested) return;
    this.#dropRequested = false;
    this.release(thread);
    this.#yielders.push(thread);
    while (this.#lastHolder === thread) yield* block('gil');
    yield* this.take(thread);
  }

  #requestDrop(): void {
    this.#dropRequested = true;
    const holder = this.#holder;
    // Not before the one who asks sleeps again: it is who will get it.
    if (holder) this.#kernel.soon(() => this.#kernel.interrupt(holder));
  }
}
