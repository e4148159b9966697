/**
 * @belief The place where a countdown stands can be kept outside the function.
 * @fails Keep your place > counts side by side with another countdown
 * @tell Two baskets share one number: where one countdown moves, the other moves too. A variable *inside* a generator function lives
 * as long as that generator, and each call has its own.
 */
let n = 0;

export function* countdown(from: number, onStep?: (n: number) => void): IterableIterator<number> {
  for (n = from; n >= 0; n -= 1) {
    onStep?.(n);
    yield n;
  }
}
