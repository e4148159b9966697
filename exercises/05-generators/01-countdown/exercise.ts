/**
 * Hands out `from`, one less, and so on down to 0, and calls `onStep` with each number when it is asked for.
 *
 * The star makes it a generator function. So far it stops once, at its only `yield`, and tells nobody.
 * Make it go on down to 0, and call `onStep` at the right moment.
 */
export function* countdown(from: number, onStep?: (n: number) => void): IterableIterator<number> {
  yield from;
}
