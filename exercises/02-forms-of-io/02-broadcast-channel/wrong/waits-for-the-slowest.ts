/**
 * @belief Back-pressure: the one who publishes waits until everybody has room.
 * @fails No more than fits > keeps the latest messages and counts what it drops
 * @fails No more than fits > lets nobody wait for one who does not read
 * @fails No more than fits > puts out one who is too slow, with what it has
 * @fails No more than fits > skips nobody when it puts somebody out
 * @fails Close > drops the right message, whoever reads, comes and leaves when
 * @fails Close > puts the right one out, whoever reads, comes and leaves when
 * @tell A subscriber that does not read stops the messages to all the others. One phone in a tunnel decides for a thousand pages.
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
  hasRoom: () => void = () => {};
  readonly #options: ChannelOptions;
  readonly #buffer: T[] = [];
  readonly #waiting: ((result: Result<T>) => void)[] = [];
  #end: 'done' | 'too slow' | undefined;

  constructor(options: ChannelOptions) {
    this.#options = options;
  }

  async next(): Promise<Result<T>> {
    if (this.#buffer.length > 0) {
      const value = this.#buffer.shift() as T;
      this.hasRoom();
      return { done: false, value };
    }
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
    const first = this.#waiting.shift();
    if (first) first({ done: false, value });
    else this.#buffer.push(value);
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
  readonly #outgoing: T[] = [];
  #closed = false;

  constructor(options: ChannelOptions) {
    this.#options = options;
  }

  subscribe(): Subscription<T> {
    const listener = new Listener<T>(this.#options);
    listener.hasRoom = () => this.#flush();
    if (this.#closed) listener.end();
    else this.#listeners.push(listener);
    return listener;
  }

  publish(message: T): void {
    if (this.#closed) throw new ChannelClosed('The channel is closed.');
    this.#outgoing.push(message);
    this.#flush();
  }

  #flush(): void {
    while (this.#outgoing.length > 0 && !this.#listeners.some(({ full }) => full)) {
      const message = this.#outgoing.shift() as T;
      for (const listener of this.#listeners) listener.take(message);
    }
  }

  close(): void {
    this.#closed = true;
    for (const listener of this.#listeners.splice(0)) listener.end();
  }
}
