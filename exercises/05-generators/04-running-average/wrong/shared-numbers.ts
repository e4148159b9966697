/**
 * @belief What has to survive between two calls of `next` must live outside the function.
 * @fails Start it > gives every watch numbers of its own
 * @fails Send measurements > answers the first measurement with that measurement
 * @fails Send measurements > answers each measurement with the average of all so far
 * @fails Send measurements > counts a measurement of 0 ms
 * @fails Survive a failed measurement > answers a failure with the average so far
 * @fails Survive a failed measurement > answers a failure before the first measurement with undefined
 * @fails Survive a failed measurement > counts on after a failure as if it had not been
 * @fails Survive a failed measurement > survives failures in a row, of any kind
 * @fails End it > answers return with the reason, and ends
 * @fails End it > ends right after a failure
 * @tell A new watch begins with the numbers of the one before it. A generator is paused, not gone: the variables inside it survive, and each
 * watch gets its own.
 */
let sum = 0;
let count = 0;

export function* runningAverage(): Generator<number | undefined, string, number> {
  while (true) {
    try {
      sum += yield count === 0 ? undefined : sum / count;
      count += 1;
    } catch {
      // A failed measurement changes nothing.
    }
  }
}
