/**
 * @belief A generator runs up to its first `yield` when it is called, as an async function runs up to its first `await`.
 * @fails Wait until you are asked > takes no step when it is called
 * @fails Wait until you are asked > takes one step for each next, with the number that this next hands out
 * @fails Wait until you are asked > takes no step for numbers that the reader never asks for
 * @tell Your countdown is always one step ahead: the first step runs at the call, and each `next` prepares the number after the one
 * that it hands out. A generator needs no running start. Its body begins when the first `next` comes.
 */
export function countdown(from: number, onStep?: (n: number) => void): IterableIterator<number> {
  const numbers = count(from, onStep);
  return handOut(numbers.next(), numbers);
}

function* handOut(first: IteratorResult<number>, rest: Iterator<number>): Generator<number> {
  let current = first;
  while (!current.done) {
    const { value } = current;
    current = rest.next();
    yield value;
  }
}

function* count(from: number, onStep?: (n: number) => void): Generator<number> {
  for (let n = from; n >= 0; n -= 1) {
    onStep?.(n);
    yield n;
  }
}
