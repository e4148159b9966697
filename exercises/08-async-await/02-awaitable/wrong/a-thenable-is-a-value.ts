/**
 * @belief What `resolve` gets is the value.
 * @fails Follow another one > waits for the one that it follows
 * @fails Follow another one > is decided as soon as it follows another one
 * @fails Follow another one > is rejected with a TypeError when it gets itself
 * @fails Follow another one > does what a promise does, whatever a thenable says
 * @fails Follow another one > does what a promise does in every short chain with thenables
 * @tell The callback gets an object with a `then` in place of the row. A callback that asks for something else returns a thenable, and the chain
 * has to wait for it: otherwise each step would have to be written inside of the last one.
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
    this.#settle({ how: 'fulfilled', value: value as T });
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
    else this.#listeners.push(() => this.#listen(react));
  }

  #settle(outcome: Outcome<T>): void {
    this.#outcome = outcome;
    const listeners = this.#listeners;
    this.#listeners = [];
    for (const listener of listeners) listener();
  }
}
