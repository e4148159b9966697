/**
 * @belief What stands behind `yield` still runs in the same `next`.
 * @fails Wait until you are asked > takes one step for each next, with the number that this next hands out
 * @fails Wait until you are asked > takes no step for numbers that the reader never asks for
 * @tell Your steps come one `next` too late. A generator stops *at* the `yield`: the line behind it runs only when the following
 * `next` comes, and never if none comes.
 */
export function* countdown(from: number, onStep?: (n: number) => void): IterableIterator<number> {
  for (let n = from; n >= 0; n -= 1) {
    yield n;
    onStep?.(n);
  }
}
