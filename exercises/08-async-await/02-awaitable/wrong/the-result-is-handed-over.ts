/**
 * @belief Who listens is called as soon as there is something to hear.
 * @fails Call nobody on the spot > calls nobody within resolve
 * @fails Call nobody on the spot > calls nobody within reject
 * @fails Call nobody on the spot > calls back in the same order as a promise, in every short story
 * @tell Your `resolve` calls the callbacks before it returns. They run in the middle of what the caller does, and whoever settles a result has to
 * be ready for anything to have happened in the next line.
 */
type Outcome<T> =
  | { readonly how: 'fulfilled'; readonly value: T }
  | { readonly how: 'rejected'; readonly error: unknown };

export class Deferred<T> implements PromiseLike<T> {
  #outcome: Outcome<T> | undefined;
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
    const outcome = this.#outcome;
    if (outcome) queueMicrotask(() => react(outcome));
    else this.#listeners.push(react);
  }

  #settle(outcome: Outcome<T>): void {
    this.#outcome = outcome;
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
