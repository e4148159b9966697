/** What a `Deferred` has in common with a promise and its two functions. */
export interface Settling<T> extends PromiseLike<T> {
  resolve(value: T | PromiseLike<T>): void;
  reject(error: unknown): void;
}

/** The model: a promise of the engine, with its two functions beside it. */
export function withResolvers<T>(): Settling<T> {
  let resolve: (value: T | PromiseLike<T>) => void = () => {};
  let reject: (error: unknown) => void = () => {};
  const promise = new Promise<T>((give, fail) => {
    resolve = give;
    reject = fail;
  });
  // The engine complains of a failure that nobody listens to. Here nobody has to.
  promise.catch(() => {});
  return {
    resolve,
    reject,
    then: (onFulfilled, onRejected) => promise.then(onFulfilled, onRejected),
  };
}
