/** Hands out `from`, one less, and so on down to 0, and calls `onStep` with each number when it is asked for. */
export function* countdown(from: number, onStep?: (n: number) => void): IterableIterator<number> {
  for (let n = from; n >= 0; n -= 1) {
    onStep?.(n);
    yield n;
  }
}
