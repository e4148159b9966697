/**
 * A promise that knows whether somebody listens to its failure. It counts as JavaScript does: who calls `then` listens, and what
 * `then` gives is a promise that somebody has to listen to in turn. It makes no noise itself when nobody does.
 */
export class WatchedPromise<T> extends Promise<T> {
  /** The promises that `then` makes inside are plain ones. */
  static override get [Symbol.species]() {
    return Promise;
  }

  readonly #all: WatchedPromise<unknown>[];
  #isHeard = false;
  #hasFailed = false;

  /** @param all the list in which it enters itself, and every promise that is derived from it */
  constructor(
    executor: (resolve: (value: T) => void, reject: (error: unknown) => void) => void,
    all: WatchedPromise<unknown>[],
  ) {
    super(executor);
    this.#all = all;
    all.push(this);
    super.then(undefined, () => {
      this.#hasFailed = true;
    });
  }

  /** Whether it has failed and nobody listens. */
  get isUnhandled(): boolean {
    return this.#hasFailed && !this.#isHeard;
  }

  // biome-ignore lint/suspicious/noThenProperty: it is a promise, and watches who calls this
  override then<A = T, B = never>(
    onFulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    this.#isHeard = true;
    const derived = super.then(onFulfilled, onRejected);
    return new WatchedPromise<A | B>((resolve, reject) => {
      derived.then(resolve, reject);
    }, this.#all);
  }
}
