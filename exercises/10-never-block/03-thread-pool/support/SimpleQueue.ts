import type { Blocking, Machine } from './Machine';

/** First in, first out, between threads. Python: `queue.SimpleQueue`. */
export class SimpleQueue<T> {
  readonly #machine: Machine;
  readonly #items: T[] = [];

  constructor(machine: Machine) {
    this.#machine = machine;
  }

  /** Never blocks. Any thread may call it. */
  put(item: T): void {
    this.#items.push(item);
    this.#machine.maySwitch();
  }

  /** The oldest item. Blocks the thread as long as there is none: `const item = yield* queue.get();` */
  *get(): Blocking<T> {
    yield { isOver: () => this.#items.length > 0 };
    // Whoever wakes up runs on at once: nobody else has taken it.
    return this.#items.shift() as T;
  }
}
