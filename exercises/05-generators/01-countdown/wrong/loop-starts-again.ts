/**
 * @belief A `for…of` loop always starts from the beginning.
 * @fails Keep your place > gives a loop the numbers that next has not taken
 * @tell Your countdown forgets where it stands as soon as a loop begins: the shopper sees 4, 3 and then 4 again. A loop asks for
 * `[Symbol.iterator]()`. What should a countdown that is already under way answer?
 */
export function countdown(from: number, onStep?: (n: number) => void): IterableIterator<number> {
  let n = from;
  return {
    next() {
      if (n < 0) return { value: undefined, done: true };
      onStep?.(n);
      n -= 1;
      return { value: n + 1, done: false };
    },
    [Symbol.iterator]: () => countdown(from, onStep),
  };
}
