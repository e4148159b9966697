/**
 * @belief Everybody stands in line, also when it is empty.
 * @fails One at a time > takes a free lock without yielding
 * @fails One at a time > lets nobody overtake the one who is woken
 * @fails One at a time > refuses a release when nobody holds it
 * @fails Leave the line > wakes the next when the one who is woken is cancelled
 * @tell A free lock makes your task wait for a pass. In it others run, although there was nothing to wait for. An `await` that need not wait does not
 * suspend.
 */
import type { Coroutine, Future } from '#loop/future';

export interface FutureMaker {
  createFuture<T>(): Future<T>;
}

type Turn = Future<void>;

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

  *acquire(): Coroutine<true> {
    if (!this.#locked && this.#line.every((turn) => turn.cancelled())) {
      this.#locked = true;
      yield;
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
      if (!this.#locked) this.#wakeFirst();
      throw error;
    }
    this.#locked = true;
    return true;
  }

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

export class Semaphore {
  readonly #loop: FutureMaker;
  readonly #line: Turn[] = [];
  #value: number;

  constructor(loop: FutureMaker, value = 1) {
    if (value < 0) throw new RangeError('Semaphore initial value must be >= 0');
    this.#loop = loop;
    this.#value = value;
  }

  locked(): boolean {
    return this.#value === 0 || this.#line.some((turn) => !turn.cancelled());
  }

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
      if (turn.done() && !turn.cancelled()) this.#value += 1;
      throw error;
    } finally {
      while (this.#value > 0 && this.#wakeNext());
    }
    return true;
  }

  release(): void {
    this.#value += 1;
    this.#wakeNext();
  }

  #wakeNext(): boolean {
    const next = this.#line.find((turn) => !turn.done());
    if (!next) return false;
    this.#value -= 1;
    next.setResult(undefined);
    return true;
  }
}

export class QueueFull extends Error {
  override name = 'QueueFull';
}

export class QueueEmpty extends Error {
  override name = 'QueueEmpty';
}

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

  *put(item: T): Coroutine<void> {
    yield* this.#waitWhile(() => this.full(), this.#putters);
    this.putNowait(item);
  }

  putNowait(item: T): void {
    if (this.full()) throw new QueueFull();
    this.#items.push(item);
    this.#unfinished += 1;
    wakeNext(this.#getters);
  }

  *get(): Coroutine<T> {
    yield* this.#waitWhile(() => this.empty(), this.#getters);
    return this.getNowait();
  }

  getNowait(): T {
    if (this.empty()) throw new QueueEmpty();
    const item = this.#items.shift() as T;
    wakeNext(this.#putters);
    return item;
  }

  taskDone(): void {
    if (this.#unfinished === 0) throw new RangeError('task_done() called too many times');
    this.#unfinished -= 1;
    if (this.#unfinished > 0) return;
    for (const joiner of this.#joiners) if (!joiner.done()) joiner.setResult(undefined);
  }

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

  *#waitWhile(mustWait: () => boolean, line: Turn[]): Coroutine<void> {
    while (mustWait()) {
      const turn = this.#loop.createFuture<void>();
      line.push(turn);
      try {
        yield* turn;
      } catch (error) {
        turn.cancel();
        remove(line, turn);
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
