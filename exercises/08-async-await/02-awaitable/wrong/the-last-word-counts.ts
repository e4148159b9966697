/**
 * @belief A second `resolve` brings a newer value.
 * @fails Settle it once > stays as it is, whatever comes later
 * @fails Call nobody on the spot > calls back in the same order as a promise, in every short story
 * @fails Follow another one > is decided as soon as it follows another one
 * @tell Some who listen get the first value, and others the second. What a deferred has said once, it cannot take back: somebody may have acted on
 * it.
 */
type Outcome<T> =
  | { readonly how: 'fulfilled'; readonly value: T }
  | { readonly how: 'rejected'; readonly error: unknown };

export class Deferred<T> implements PromiseLike<T> {
  #outcome: Outcome<T> | undefined;
  #listeners: (() => void)[] = [];

  resolve(value: T | PromiseLike<T>): void {
    this.#follow(value);
  }

  reject(error: unknown): void {
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
    else this.#listeners.push(() => this.#listen(react));
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
