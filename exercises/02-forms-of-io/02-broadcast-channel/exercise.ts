export interface ChannelOptions {
  /** How many messages a subscriber's buffer holds, 1 or more. */
  readonly capacity: number;
  /** What happens to a subscriber whose buffer is full when one more message comes. */
  readonly whenFull: 'drop-oldest' | 'disconnect';
}

/** What one listener holds. */
export interface Subscription<T> {
  /** The oldest message that is not read yet; waits for it. */
  next(): Promise<IteratorResult<T, undefined>>;
  /** Ends the subscription. */
  return(): Promise<IteratorResult<T, undefined>>;
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

/** One publishes, many listen. */
export class Channel<T> {
  constructor(protected readonly options: ChannelOptions) {}

  /** Gets what is published from now on. */
  subscribe(): Subscription<T> {
    // What does each subscriber need of its own? There are messages without a `next`, and `next` without a message.
    const subscription: Subscription<T> = {
      lost: 0,
      next: async () => ({ done: true, value: undefined }),
      return: async () => ({ done: true, value: undefined }),
      [Symbol.asyncIterator]: () => subscription,
    };
    return subscription;
  }

  /** Hands a message to each subscriber. Throws ChannelClosed. */
  publish(message: T): void {}

  /** Nothing is published any more. */
  close(): void {}
}
