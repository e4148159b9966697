/**
 * @belief A countdown that has run out can be used again.
 * @fails Keep your place > stays finished
 * @tell After its end your countdown starts over, and a basket that was given away is counted down once more. An iterator that has
 * said `done: true` says so for ever. Who needs a new countdown calls `countdown` again.
 */
export function countdown(from: number, onStep?: (n: number) => void): IterableIterator<number> {
  let n = from;
  return {
    next() {
      if (n < 0) {
        n = from;
        return { value: undefined, done: true };
      }
      onStep?.(n);
      n -= 1;
      return { value: n + 1, done: false };
    },
    [Symbol.iterator]() {
      return this;
    },
  };
}
