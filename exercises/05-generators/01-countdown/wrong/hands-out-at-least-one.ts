/**
 * @belief A countdown always has a first number.
 * @fails Count down to zero > hands out nothing when it starts below zero
 * @tell Your countdown hands out its first number before it looks whether there is one. A basket that ran out two minutes ago has
 * nothing left to count.
 */
export function* countdown(from: number, onStep?: (n: number) => void): IterableIterator<number> {
  let n = from;
  do {
    onStep?.(n);
    yield n;
    n -= 1;
  } while (n >= 0);
}
