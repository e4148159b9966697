/**
 * @belief After return, the rest of the buffer can still be read.
 * @fails Leave > gives nothing any more to one who has left
 * @fails Close > drops the right message, whoever reads, comes and leaves when
 * @fails Close > puts the right one out, whoever reads, comes and leaves when
 * @tell Whoever calls `return` wants nothing any more. The buffer goes with the subscription.
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
    for (const listener of this.#listeners) listener.take(message);
    this.#listeners = this.#listeners.filter(({ ended }) => !ended);
  }

  close(): void {
    this.#closed = true;
    for (const listener of this.#listeners.splice(0)) listener.end();
  }
}
