/** Work that can be interrupted at each `yield`. What it returns is the result. */
export type Pieces<R> = Generator<undefined, R, unknown>;

/** Work on one item: a function that gives the result, or a generator function that gives it piece by piece. */
export type Work<T, R> = (item: T) => R | Pieces<R>;

/** Whether the work is one that can be interrupted. */
export function isPieces<R>(done: R | Pieces<R>): done is Pieces<R> {
  return Object.prototype.toString.call(done) === '[object Generator]';
}
