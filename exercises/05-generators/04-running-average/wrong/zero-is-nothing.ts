/**
 * @belief If nothing useful came in, the value is falsy, so I can skip it.
 * @fails Send measurements > counts a measurement of 0 ms
 * @tell Your watch skips a measurement of 0 ms. `0` is falsy, and it is a value all the same.
 */
export function* runningAverage(): Generator<number | undefined, string, number> {
  let sum = 0;
  let count = 0;
  let average: number | undefined;
  while (true) {
    try {
      const ms = yield average;
      if (!ms) continue;
      sum += ms;
      count += 1;
      average = sum / count;
    } catch {
      // A failed measurement changes nothing.
    }
  }
}
