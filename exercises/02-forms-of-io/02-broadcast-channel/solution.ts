export interface ChannelOptions {
  /** How many messages a subscriber's buffer holds, 1 or more. */
  readonly capacity: number;
  /** What happens to a subscriber whose buffer is full when one more message comes. */
  readonly whenFull: 'drop-oldest' | 'disconnect';
}

type Result<T> = IteratorResult<T, undefined>;

/** What one listener holds. */
export interface Subscription<T> {
  /** The oldest message that is not read yet; waits for it. */
  next(): Promise<Result<T>>;
  /** Ends the subscription. */
  return(): Promise<Result<T>>;
  [Symbol.asyncIterator](): Subscription<T>;
  /** How many messages were dropped from its buffer. */
  readonly lost: number;
}

/** The subscriber's buffer was full, and the channel does not drop messages. */
export class TooSlow extends Error {
  override name = 'TooSlow';
}

/** Somebody publishes on a channel that was closed. */
export class ChannelClosed extends Error {
  override name = 'ChannelClosed';
}

const DONE = { done: true, value: undefined } as const;

/** Messages without a `next`, or `next` without a message: of the two lists, one at least is empty. */
class Listener<T> implements Subscription<T> {
  lost = 0;
  readonly #options: ChannelOptions;
  readonly #buffer: T[] = [];
  readonly #waiting: ((result: Result<T>) => void)[] = [];
  /** What `next` gives behind the last message, once there is a last one. */
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

  /** Takes one message. A listener that has ended takes none. */
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

  /** There will be no further message. */
  end(): void {
    this.#end = 'done';
    for (const resolve of this.#waiting.splice(0)) resolve(DONE);
  }

  get ended(): boolean {
    return this.#end !== undefined;
  }
}

/** One publishes, many listen. */
export class Channel<T> {
  readonly #options: ChannelOptions;
  #listeners: Listener<T>[] = [];
  #closed = false;

  constructor(options: ChannelOptions) {
    this.#options = options;
  }

  /** Gets what is published from now on. */
  subscribe(): Subscription<T> {
    const listener = new Listener<T>(this.#options);
    if (this.#closed) listener.end();
    else this.#listeners.push(listener);
    return listener;
  }

  /** Hands a message to each subscriber. Throws ChannelClosed. */
  publish(message: T): void {
    if (this.#closed) throw new ChannelClosed('The channel is closed.');
    for (const listener of this.#listeners) listener.take(message);
    // Those who have left, or were too slow, are not kept alive by this list.
    this.#listeners = this.#listeners.filter(({ ended }) => !ended);
  }

  /** Nothing is published any more. */
  close(): void {
    this.#closed = true;
    for (const listener of this.#listeners.splice(0)) listener.end();
  }
}
