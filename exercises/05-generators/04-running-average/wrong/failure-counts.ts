/**
 * @belief Every call after the first asks for one more measurement, so every call counts.
 * @fails Survive a failed measurement > counts on after a failure as if it had not been
 * @tell The answer to `throw` is right, and the average after the next measurement is too low: the watch divides by one measurement more than
 * there was. Look at what still runs when the `yield` throws.
 */
export function* runningAverage(): Generator<number | undefined, string, number> {
  let sum = 0;
  let count = 0;
  let average: number | undefined;
  while (true) {
    try {
      const ms = yield average;
      sum += ms;
      average = sum / (count + 1);
    } catch {
      // No time to add.
    } finally {
      count += 1;
    }
  }
}
