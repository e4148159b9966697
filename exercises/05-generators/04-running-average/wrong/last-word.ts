/**
 * @belief When the watch is ended, it hands out its last average.
 * @fails End it > answers return with the reason, and ends
 * @fails End it > ends before the first measurement too
 * @fails End it > ends right after a failure
 * @tell Your watch answers `return` and is still alive. A `yield` in a `finally` block stops the generator in the middle of its ending:
 * the caller asked it to end, and it hands out one more value instead.
 */
export function* runningAverage(): Generator<number | undefined, string, number> {
  let sum = 0;
  let count = 0;
  let average: number | undefined;
  try {
    while (true) {
      try {
        sum += yield average;
        count += 1;
        average = sum / count;
      } catch {
        // A failed measurement changes nothing.
      }
    }
  } finally {
    yield average;
  }
}
