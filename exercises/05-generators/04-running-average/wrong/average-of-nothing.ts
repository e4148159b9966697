/**
 * @belief Before the first measurement, the average is the sum divided by the count, as always.
 * @fails Start it > yields undefined at the first next: there is no average of nothing
 * @fails Start it > drops a value sent with the first next
 * @fails Survive a failed measurement > answers a failure before the first measurement with undefined
 * @tell Before the first measurement your watch divides nothing by nothing. What does `0 / 0` give, and what does the task ask for?
 */
export function* runningAverage(): Generator<number | undefined, string, number> {
  let sum = 0;
  let count = 0;
  while (true) {
    try {
      sum += yield sum / count;
      count += 1;
    } catch {
      // A failed measurement changes nothing.
    }
  }
}
