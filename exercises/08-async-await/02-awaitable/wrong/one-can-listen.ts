/**
 * @belief There is one who waits for a result.
 * @fails Settle it once > calls everybody who listens, before or after, once
 * @fails Call nobody on the spot > calls back in the same order as a promise, in every short story
 * @tell The second who listens takes the place of the first, and the first waits for ever. A row that two pages need is asked for once, and both
 * wait for the same deferred.
 */
type Outcome<T> =
  | { readonly how: 'fulfilled'; readonly value: T }
  | { readonly how: 'rejected'; readonly error: unknown };

export class Deferred<T> implements PromiseLike<T> {
  #outcome: Outcome<T> | undefined;
  #isDecided = false;
  #listeners: (() => void)[] = [];

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
    const outcome = this.#outcome;
    if (outcome) queueMicrotask(() => react(outcome));
    else this.#listeners = [() => this.#listen(react)];
  }

  #settle(outcome: Outcome<T>): void {
    this.#outcome = outcome;
    const listeners = this.#listeners;
    this.#listeners = [];
    for (const listener of listeners) listener();
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
