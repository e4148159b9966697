/**
 * @belief The new average lies half-way between the old average and the new value.
 * @fails Send measurements > answers each measurement with the average of all so far
 * @fails Survive a failed measurement > counts on after a failure as if it had not been
 * @tell With two measurements your average is right, with three it is not: the newest one weighs as much as all before it together. How does
 * the watch know how many there were?
 */
export function* runningAverage(): Generator<number | undefined, string, number> {
  let average: number | undefined;
  while (true) {
    try {
      const ms = yield average;
      average = average === undefined ? ms : (average + ms) / 2;
    } catch {
      // A failed measurement changes nothing.
    }
  }
}
