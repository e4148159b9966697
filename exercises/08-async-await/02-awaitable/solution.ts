type Outcome<T> =
  | { readonly how: 'fulfilled'; readonly value: T }
  | { readonly how: 'rejected'; readonly error: unknown };

/** A result that may not be there yet, with the two functions that bring it. What can be awaited in JavaScript. */
export class Deferred<T> implements PromiseLike<T> {
  #outcome: Outcome<T> | undefined;
  /** Whether its fate is decided: it has an outcome, or it will have that of another one. */
  #isDecided = false;
  #listeners: (() => void)[] = [];

  /** Decides its fate, unless it is decided: to have this value, or to end as this thenable ends. */
  resolve(value: T | PromiseLike<T>): void {
    if (this.#isDecided) return;
    this.#isDecided = true;
    this.#follow(value);
  }

  /** Decides its fate, unless it is decided: to fail with this error. */
  reject(error: unknown): void {
    if (this.#isDecided) return;
    this.#isDecided = true;
    this.#settle({ how: 'rejected', error });
  }

  /** Calls back, in the microtask queue, when there is an outcome. What it gives ends as the callback ends. */
  then<A = T, B = never>(
    onFulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Deferred<A | B> {
    const next = new Deferred<A | B>();
    const react = (outcome: Outcome<T>): void => {
      try {
        if (outcome.how === 'fulfilled') {
          // Without a callback, A is T.
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
    else this.#listeners.push(() => this.#listen(react));
  }

  #settle(outcome: Outcome<T>): void {
    this.#outcome = outcome;
    const listeners = this.#listeners;
    this.#listeners = [];
    for (const listener of listeners) listener();
  }

  /** Ends as a thenable ends, or with a value that is none. */
  #follow(value: T | PromiseLike<T>): void {
    if (value === this) {
      this.#settle({ how: 'rejected', error: new TypeError('It would wait for itself.') });
      return;
    }
    // Nobody knows who wrote the thenable: it may call both functions, twice, and throw after that.
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
