/**
 * @belief Whoever listens after the result has missed it.
 * @fails Settle it once > calls back with the value, also when it is undefined
 * @fails Settle it once > calls back with the error, also when it is undefined
 * @fails Settle it once > stays as it is, whatever comes later
 * @fails Settle it once > calls everybody who listens, before or after, once
 * @fails Call nobody on the spot > calls nobody within then
 * @fails Call nobody on the spot > calls back in the same order as a promise, in every short story
 * @fails Follow another one > can be awaited
 * @fails Follow another one > is decided as soon as it follows another one
 * @fails Follow another one > does what a promise does, whatever a thenable says
 * @tell You put the callback on the list, and the list was read long ago. A deferred is not an event that has passed. It is a box with something in
 * it, and whoever asks gets it, however late.
 */
type Outcome<T> =
  | { readonly how: 'fulfilled'; readonly value: T }
  | { readonly how: 'rejected'; readonly error: unknown };

export class Deferred<T> implements PromiseLike<T> {
  #isDecided = false;
  #listeners: ((outcome: Outcome<T>) => void)[] = [];

  resolve(value: T | PromiseLike<T>): void {
    if (this.#isDecided) return;
    this.#isDecided = true;
    this.#follow(value);
  }

  reject(error: unknown): void {
    if (this.#isDecided) return;
    this.#isDecided = true;
    this.#settle({ how: 'rejected', error });
  }

  then<A = T, B = never>(
    onFulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Deferred<A | B> {
    const next = new Deferred<A | B>();
    const react = (outcome: Outcome<T>): void => {
      try {
        if (outcome.how === 'fulfilled') {
          next.resolve(onFulfilled ? onFulfilled(outcome.value) : (outcome.value as unknown as A));
        } else if (onRejected) next.resolve(onRejected(outcome.error));
        else next.reject(outcome.error);
      } catch (error) {
        next.reject(error);
      }
    };
    this.#listen(react);
    return next;
  }

  #listen(react: (outcome: Outcome<T>) => void): void {
    this.#listeners.push((settled) => queueMicrotask(() => react(settled)));
  }

  #settle(outcome: Outcome<T>): void {
    const listeners = this.#listeners;
    this.#listeners = [];
    for (const listener of listeners) listener(outcome);
  }

  #follow(value: T | PromiseLike<T>): void {
    if (value === this) {
      this.#settle({ how: 'rejected', error: new TypeError('It would wait for itself.') });
      return;
    }
    let hasSpoken = false;
    const once =
      <V>(hear: (value: V) => void) =>
      (heard: V): void => {
        if (!hasSpoken) {
          hasSpoken = true;
          hear(heard);
        }
      };
    const fail = once((error: unknown) => this.#settle({ how: 'rejected', error }));
    try {
      if (isThenable(value))
        value.then(
          once((inner) => this.#follow(inner)),
          fail,
        );
      else this.#settle({ how: 'fulfilled', value });
    } catch (error) {
      fail(error);
    }
  }
}

function isThenable<T>(value: T | PromiseLike<T>): value is PromiseLike<T> {
  return (
    ((typeof value === 'object' && value !== null) || typeof value === 'function') &&
    'then' in value &&
    typeof value.then === 'function'
  );
}
