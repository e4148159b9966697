/**
 * A result that may not be there yet, with the two functions that bring it.
 *
 * - What has to be kept until the result comes, and what after that?
 * - Who calls the callbacks, and when? `queueMicrotask(act)` calls `act` in the next turn.
 * - What becomes of what a callback returns, or throws?
 */
export class Deferred<T> implements PromiseLike<T> {
  /** It has this value now, or it will end as this thenable ends. */
  resolve(value: T | PromiseLike<T>): void {}

  /** It has failed, with this error. */
  reject(error: unknown): void {}

  /** Calls back when there is a value or an error. What it gives ends as the callback ends. */
  then<A = T, B = never>(
    onFulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Deferred<A | B> {
    return new Deferred<A | B>();
  }
}
