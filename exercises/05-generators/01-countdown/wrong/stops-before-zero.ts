/**
 * @belief The loop is over when `n` reaches 0.
 * @fails Count down to zero > hands out both ends and every number between
 * @fails Count down to zero > hands out a single 0 when it starts at 0
 * @fails Wait until you are asked > takes every step once when the reader asks for all numbers
 * @fails Keep your place > gives a loop the numbers that next has not taken
 * @fails Keep your place > stays finished
 * @tell Your countdown ends at 1, so the shopper never hears that the basket is gone. 0 is a number of the countdown like the others.
 * Look at the condition of your loop: is it still true when `n` is 0?
 */
export function* countdown(from: number, onStep?: (n: number) => void): IterableIterator<number> {
  for (let n = from; n > 0; n -= 1) {
    onStep?.(n);
    yield n;
  }
}
