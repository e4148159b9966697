/**
 * @belief When somebody has no room, the message is dropped.
 * @fails No more than fits > keeps the latest messages and counts what it drops
 * @fails No more than fits > lets nobody wait for one who does not read
 * @fails Close > drops the right message, whoever reads, comes and leaves when
 * @tell You drop it for everybody. Those who read in time lose messages because one does not. A full buffer is a matter of its own
 * subscriber.
 */
export interface ChannelOptions {
  readonly capacity: number;
  readonly whenFull: 'drop-oldest' | 'disconnect';
}

type Result<T> = IteratorResult<T, undefined>;

export interface Subscription<T> {
  next(): Promise<Result<T>>;
  return(): Promise<Result<T>>;
  [Symbol.asyncIterator](): Subscription<T>;
  readonly lost: number;
}

export class TooSlow extends Error {
  override name = 'TooSlow';
}

export class ChannelClosed extends Error {
  override name = 'ChannelClosed';
}

const DONE = { done: true, value: undefined } as const;

class Listener<T> implements Subscription<T> {
  lost = 0;
  readonly #options: ChannelOptions;
  readonly #buffer: T[] = [];
  readonly #waiting: ((result: Result<T>) => void)[] = [];
  #end: 'done' | 'too slow' | undefined;

  constructor(options: ChannelOptions) {
    this.#options = options;
  }

  async next(): Promise<Result<T>> {
    if (this.#buffer.length > 0) return { done: false, value: this.#buffer.shift() as T };
    if (this.#end === 'too slow') throw new TooSlow();
    if (this.#end === 'done') return DONE;
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  async return(): Promise<Result<T>> {
    this.#buffer.length = 0;
    this.end();
    return DONE;
  }

  [Symbol.asyncIterator](): Subscription<T> {
    return this;
  }

  take(value: T): void {
    if (this.#end) return;
    const { capacity, whenFull } = this.#options;
    const first = this.#waiting.shift();
    if (first) first({ done: false, value });
    else if (this.#buffer.length < capacity) this.#buffer.push(value);
    else if (whenFull === 'disconnect') this.#end = 'too slow';
    else {
      this.#buffer.shift();
      this.#buffer.push(value);
      this.lost += 1;
    }
  }

  end(): void {
    this.#end = 'done';
    for (const resolve of this.#waiting.splice(0)) resolve(DONE);
  }

  get full(): boolean {
    return !this.#end && this.#buffer.length >= this.#options.capacity;
  }

  get ended(): boolean {
    return this.#end !== undefined;
  }
}

export class Channel<T> {
  readonly #options: ChannelOptions;
  #listeners: Listener<T>[] = [];
  #closed = false;

  constructor(options: ChannelOptions) {
    this.#options = options;
  }

  subscribe(): Subscription<T> {
    const listener = new Listener<T>(this.#options);
    if (this.#closed) listener.end();
    else this.#listeners.push(listener);
    return listener;
  }

  publish(message: T): void {
    if (this.#closed) throw new ChannelClosed('The channel is closed.');
    if (this.#options.whenFull === 'drop-oldest' && this.#listeners.some(({ full }) => full))
      return;
    for (const listener of this.#listeners) listener.take(message);
    this.#listeners = this.#listeners.filter(({ ended }) => !ended);
  }

  close(): void {
    this.#closed = true;
    for (const listener of this.#listeners.splice(0)) listener.end();
  }
}
