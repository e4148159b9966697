import type { Coroutine, Future } from '#loop/future';

/** The part of a loop that is needed to wait for each other. */
export interface FutureMaker {
  createFuture<T>(): Future<T>;
}

/** One holder at a time; the others stand in line. */
export class Lock {
  constructor(protected readonly loop: FutureMaker) {}

  /** Whether somebody holds it. */
  locked(): boolean {
    return false;
  }

  /** Waits until the lock is free and all who came before have had it. */
  *acquire(): Coroutine<true> {
    // Of what is the line made, and who takes whom out of it?
    return true;
  }

  /** Gives the lock back. Throws when nobody holds it. */
  release(): void {}
}

/** `value` holders at a time. */
export class Semaphore {
  /** Throws RangeError when `value` is below 0. */
  constructor(
    protected readonly loop: FutureMaker,
    value = 1,
  ) {}

  /** Whether an `acquire` would have to wait. */
  locked(): boolean {
    return false;
  }

  /** Takes a permit. Waits until there is one and all who came before have theirs. */
  *acquire(): Coroutine<true> {
    // A permit is given back. Whose is it until the one who waits for it runs?
    return true;
  }

  /** Gives a permit back. */
  release(): void {}
}

/** `putNowait` found no room. */
export class QueueFull extends Error {
  override name = 'QueueFull';
}

/** `getNowait` found nothing. */
export class QueueEmpty extends Error {
  override name = 'QueueEmpty';
}

/** First in, first out; with a `maxsize` above 0, whoever puts more waits. */
export class Queue<T> {
  protected readonly items: T[] = [];

  constructor(
    protected readonly loop: FutureMaker,
    protected readonly maxsize = 0,
  ) {}

  /** How many items there are. */
  qsize(): number {
    return this.items.length;
  }

  empty(): boolean {
    return this.items.length === 0;
  }

  full(): boolean {
    return false;
  }

  /** Waits for room. */
  *put(item: T): Coroutine<void> {
    this.putNowait(item);
  }

  /** Throws QueueFull when there is no room. */
  putNowait(item: T): void {
    this.items.push(item);
  }

  /** Waits for an item. */
  *get(): Coroutine<T> {
    return this.getNowait();
  }

  /** Throws QueueEmpty when there is no item. */
  getNowait(): T {
    return this.items.shift() as T;
  }

  /** Says that the work on one item is done. Throws RangeError when it is said more often than there were items. */
  taskDone(): void {}

  /** Waits until the work on every item that was put is done. */
  *join(): Coroutine<void> {}
}
