import { Access, type Place, type Thread } from './Access';
import { showValue } from './showValue';

/**
 * A place in the memory that threads share. Each access to it is a step of its own: between two of them, any other thread may
 * have taken any number of steps. Threads write `yield*` before an access.
 */
export class Cell<T> implements Place {
  readonly name: string;
  #value: T;

  constructor(name: string, value: T) {
    this.name = name;
    this.#value = value;
  }

  /** What it holds, seen from outside: for set-up and for tests. It is no step; a thread reads with `read`. */
  peek(): T {
    return this.#value;
  }

  *read(): Thread<T> {
    const access = new Access('read', this, `reads ${this.name}`);
    yield access;
    access.found = showValue(this.#value);
    return this.#value;
  }

  *write(value: T): Thread {
    const access = new Access('write', this, `writes ${showValue(value)} to ${this.name}`);
    access.value = value;
    yield access;
    this.#value = value;
  }

  /** Writes, and gives what was there before, in one step: processors have an instruction for it, `XCHG` on x86. */
  *swap(value: T): Thread<T> {
    const access = new Access('swap', this, `swaps ${showValue(value)} into ${this.name}`);
    access.value = value;
    yield access;
    const before = this.#value;
    access.found = `it was ${showValue(before)}`;
    this.#value = value;
    return before;
  }

  /**
   * Sleeps as long as the cell holds `value`; a step is taken when it holds another one. What it holds afterwards is not promised:
   * before your next step, others may have come. Linux has a system call for it, `futex`.
   */
  *waitWhile(value: T): Thread {
    const words = `waits while ${this.name} is ${showValue(value)}`;
    const access = new Access('wait', this, words, () => this.#value !== value);
    yield access;
    access.found = `it is ${showValue(this.#value)}`;
  }
}
