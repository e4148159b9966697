import type { Coroutine, Future } from '#loop/future';

/** The part of a loop that is needed to wait for each other. */
export interface FutureMaker {
  createFuture<T>(): Future<T>;
}

type Turn = Future<void>;

/** One holder at a time; the others stand in line. asyncio: `locks.Lock`. */
export class Lock {
  readonly #loop: FutureMaker;
  readonly #line: Turn[] = [];
  #locked = false;

  constructor(loop: FutureMaker) {
    this.#loop = loop;
  }

  locked(): boolean {
    return this.#locked;
  }

  /** Waits until the lock is free and all who came before have had it. */
  *acquire(): Coroutine<true> {
    // Free, and yet somebody may be woken already to take it. Whoever comes now stands behind.
    if (!this.#locked && this.#line.every((turn) => turn.cancelled())) {
      this.#locked = true;
      return true;
    }
    const turn = this.#loop.createFuture<void>();
    this.#line.push(turn);
    try {
      try {
        yield* turn;
      } finally {
        remove(this.#line, turn);
      }
    } catch (error) {
      // Woken and cancelled at once: the wake-up is for the next in line.
      if (!this.#locked) this.#wakeFirst();
      throw error;
    }
    this.#locked = true;
    return true;
  }

  /** Frees the lock and wakes the first in line, who takes it in its own step. Throws when nobody holds it. */
  release(): void {
    if (!this.#locked) throw new Error('Lock is not acquired.');
    this.#locked = false;
    this.#wakeFirst();
  }

  #wakeFirst(): void {
    const [first] = this.#line;
    if (first && !first.done()) first.setResult(undefined);
  }
}

/** `value` holders at a time. asyncio: `locks.Semaphore`. */
export class Semaphore {
  readonly #loop: FutureMaker;
  readonly #line: Turn[] = [];
  #value: number;

  /** Throws RangeError when `value` is below 0. */
  constructor(loop: FutureMaker, value = 1) {
    if (value < 0) throw new RangeError('Semaphore initial value must be >= 0');
    this.#loop = loop;
    this.#value = value;
  }

  /** Whether an `acquire` would wait: no permit is left, or somebody stands in line. */
  locked(): boolean {
    return this.#value === 0 || this.#line.some((turn) => !turn.cancelled());
  }

  /** Takes a permit. Waits until there is one and all who came before have theirs. */
  *acquire(): Coroutine<true> {
    if (!this.locked()) {
      this.#value -= 1;
      return true;
    }
    const turn = this.#loop.createFuture<void>();
    this.#line.push(turn);
    try {
      try {
        yield* turn;
      } finally {
        remove(this.#line, turn);
      }
    } catch (error) {
      // It was given a permit, and was cancelled before it could use it.
      if (turn.done() && !turn.cancelled()) this.#value += 1;
      throw error;
    } finally {
      while (this.#value > 0 && this.#wakeNext());
    }
    return true;
  }

  /** Gives a permit back, to the first in line if there is one. There may be more permits than at the beginning. */
  release(): void {
    this.#value += 1;
    this.#wakeNext();
  }

  /** The permit changes hands here, not when the woken one runs: nobody can come in between. */
  #wakeNext(): boolean {
    const next = this.#line.find((turn) => !turn.done());
    if (!next) return false;
    this.#value -= 1;
    next.setResult(undefined);
    return true;
  }
}

/** `putNowait` found no room. */
export class QueueFull extends Error {
  override name = 'QueueFull';
}

/** `getNowait` found nothing. */
export class QueueEmpty extends Error {
  override name = 'QueueEmpty';
}

/** First in, first out; with a `maxsize` above 0, whoever puts more waits. asyncio: `queues.Queue`. */
export class Queue<T> {
  readonly #loop: FutureMaker;
  readonly #maxsize: number;
  readonly #items: T[] = [];
  readonly #getters: Turn[] = [];
  readonly #putters: Turn[] = [];
  readonly #joiners: Turn[] = [];
  #unfinished = 0;

  constructor(loop: FutureMaker, maxsize = 0) {
    this.#loop = loop;
    this.#maxsize = maxsize;
  }

  qsize(): number {
    return this.#items.length;
  }

  empty(): boolean {
    return this.#items.length === 0;
  }

  full(): boolean {
    return this.#maxsize > 0 && this.#items.length >= this.#maxsize;
  }

  /** Waits for room. */
  *put(item: T): Coroutine<void> {
    yield* this.#waitWhile(() => this.full(), this.#putters);
    this.putNowait(item);
  }

  /** Throws QueueFull when there is no room. */
  putNowait(item: T): void {
    if (this.full()) throw new QueueFull();
    this.#items.push(item);
    this.#unfinished += 1;
    wakeNext(this.#getters);
  }

  /** Waits for an item. */
  *get(): Coroutine<T> {
    yield* this.#waitWhile(() => this.empty(), this.#getters);
    return this.getNowait();
  }

  /** Throws QueueEmpty when there is no item. */
  getNowait(): T {
    if (this.empty()) throw new QueueEmpty();
    const item = this.#items.shift() as T;
    wakeNext(this.#putters);
    return item;
  }

  /** Says that the work on one item is done. Throws RangeError when it is said more often than there were items. */
  taskDone(): void {
    if (this.#unfinished === 0) throw new RangeError('task_done() called too many times');
    this.#unfinished -= 1;
    if (this.#unfinished > 0) return;
    for (const joiner of this.#joiners) if (!joiner.done()) joiner.setResult(undefined);
  }

  /** Waits until the work on every item that was put is done. */
  *join(): Coroutine<void> {
    if (this.#unfinished === 0) return;
    const turn = this.#loop.createFuture<void>();
    this.#joiners.push(turn);
    try {
      yield* turn;
    } finally {
      remove(this.#joiners, turn);
    }
  }

  /** Being woken is no promise: somebody may have been faster. So it looks again. */
  *#waitWhile(mustWait: () => boolean, line: Turn[]): Coroutine<void> {
    while (mustWait()) {
      const turn = this.#loop.createFuture<void>();
      line.push(turn);
      try {
        yield* turn;
      } catch (error) {
        turn.cancel();
        remove(line, turn);
        // Woken and cancelled at once: the wake-up is for the next in line.
        if (!mustWait() && !turn.cancelled()) wakeNext(line);
        throw error;
      }
    }
  }
}

function wakeNext(line: Turn[]): void {
  for (let turn = line.shift(); turn; turn = line.shift()) {
    if (turn.done()) continue;
    turn.setResult(undefined);
    return;
  }
}

function remove(line: Turn[], turn: Turn): void {
  const at = line.indexOf(turn);
  if (at >= 0) line.splice(at, 1);
}
