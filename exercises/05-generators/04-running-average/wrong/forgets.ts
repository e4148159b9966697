/**
 * @belief A generator keeps its variables, so it does not matter where I declare them.
 * @fails Start it > drops a value sent with the first next
 * @fails Start it > gives every watch numbers of its own
 * @fails Send measurements > answers each measurement with the average of all so far
 * @fails Send measurements > counts a measurement of 0 ms
 * @fails Survive a failed measurement > answers a failure with the average so far
 * @fails Survive a failed measurement > counts on after a failure as if it had not been
 * @tell Each answer is the measurement that came last. A generator keeps the variables that are alive at its `yield`; a `let` inside the loop
 * makes new ones at each turn.
 */
export function* runningAverage(): Generator<number | undefined, string, number> {
  let average: number | undefined;
  while (true) {
    let sum = 0;
    let count = 0;
    try {
      sum += yield average;
      count += 1;
      average = sum / count;
    } catch {
      // A failed measurement changes nothing.
    }
  }
}
