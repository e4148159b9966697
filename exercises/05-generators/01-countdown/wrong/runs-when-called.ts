/**
 * @belief Calling a function runs its body.
 * @fails Wait until you are asked > takes no step when it is called
 * @fails Wait until you are asked > takes one step for each next, with the number that this next hands out
 * @fails Wait until you are asked > takes no step for numbers that the reader never asks for
 * @tell All your steps have run by the time `countdown` returns. That is what an ordinary function does. A generator function
 * (`function*`) runs nothing when it is called: it hands you an object, and its body starts with the first `next`.
 */
export function countdown(from: number, onStep?: (n: number) => void): IterableIterator<number> {
  const numbers: number[] = [];
  for (let n = from; n >= 0; n -= 1) {
    onStep?.(n);
    numbers.push(n);
  }
  return numbers.values();
}
