import { Cell, type Thread } from '#kit';

/** The memory of the object has been given back, and perhaps it is somebody else's already. */
export class UseAfterFree extends Error {
  override readonly name = 'UseAfterFree';
}

/** Memory is given back that was given back before: the allocator would hand it out twice. */
export class DoubleFree extends Error {
  override readonly name = 'DoubleFree';
}

/** An object of Python, as far as counting goes: a count of its references, and memory that is live until somebody frees it. */
export class PyObject {
  readonly count: Cell<number>;
  readonly #memory: Cell<'live' | 'freed'>;

  constructor(name: string, references: number) {
    this.count = new Cell(`the count of ${name}`, references);
    this.#memory = new Cell(name, 'live');
  }

  /** Gives the memory back. One step. */
  *free(): Thread {
    const before = yield* this.#memory.swap('freed');
    if (before === 'freed') throw new DoubleFree('it has been freed before');
  }

  /** Does something with the object, as a thread may that has a reference. One step. */
  *use(): Thread {
    const memory = yield* this.#memory.read();
    if (memory === 'freed') throw new UseAfterFree('the thread has a reference to it');
  }

  /** `live, count 1`; seen from outside. */
  toString(): string {
    return `${this.#memory.peek()}, count ${this.count.peek()}`;
  }
}
