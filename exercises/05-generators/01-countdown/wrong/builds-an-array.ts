/**
 * @belief A function has to work out all numbers first; handing them out one by one comes after.
 * @fails Wait until you are asked > takes one step for each next, with the number that this next hands out
 * @fails Wait until you are asked > takes no step for numbers that the reader never asks for
 * @tell Your countdown waits for the first `next`, and then runs through all its numbers before it hands out one. Every message
 * goes out in the first minute. The `yield` has to stand in the loop that counts, not behind it.
 */
export function* countdown(from: number, onStep?: (n: number) => void): IterableIterator<number> {
  const numbers: number[] = [];
  for (let n = from; n >= 0; n -= 1) {
    onStep?.(n);
    numbers.push(n);
  }
  yield* numbers;
}
