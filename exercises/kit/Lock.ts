import { Access, type Place, type Thread } from './Access';

/** A lock like Python's `threading.Lock`: one thread holds it, the others sleep. Each call is one step of the thread. */
export class Lock implements Place {
  readonly name: string;
  #holder: string | undefined;

  constructor(name: string) {
    this.name = name;
  }

  /** The thread that holds it, `A`, or undefined. Seen from outside: it is no step. */
  get holder(): string | undefined {
    return this.#holder;
  }

  /** Takes the lock; sleeps until it is free. Whoever holds it already waits for itself, and that for ever. */
  *acquire(): Thread {
    const isFree = () => this.#holder === undefined;
    this.#holder = yield new Access('acquire', this, `acquires ${this.name}`, isFree);
  }

  /** Takes the lock if it is free, and says whether it did. Never sleeps. */
  *tryAcquire(): Thread<boolean> {
    const access = new Access('tryAcquire', this, `tries to acquire ${this.name}`);
    const name = yield access;
    access.found = this.#holder === undefined ? 'has it' : `${this.#holder} has it`;
    if (this.#holder !== undefined) return false;
    this.#holder = name;
    return true;
  }

  /** Gives the lock back, whoever holds it, as in Python. Throws in the thread when nobody does. */
  *release(): Thread {
    yield new Access('release', this, `releases ${this.name}`);
    if (this.#holder === undefined) throw new Error(`release of ${this.name}, which nobody holds`);
    this.#holder = undefined;
  }
}
