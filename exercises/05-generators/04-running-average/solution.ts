/** A watch over response times: `next(ms)` sends a measurement in and yields the average so far. */
export function* runningAverage(): Generator<number | undefined, string, number> {
  let sum = 0;
  let count = 0;
  while (true) {
    const average = count === 0 ? undefined : sum / count;
    try {
      const ms = yield average;
      sum += ms;
      count += 1;
    } catch {
      // A failed measurement: the error left the `try` before anything was counted.
    }
  }
}
