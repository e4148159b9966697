/**
 * @belief After an error, the watch starts over.
 * @fails Survive a failed measurement > answers a failure with the average so far
 * @fails Survive a failed measurement > counts on after a failure as if it had not been
 * @fails Survive a failed measurement > survives failures in a row, of any kind
 * @fails End it > ends right after a failure
 * @tell Your watch survives a failure, and has forgotten everything. Look at what stands inside your `try`, and so has to be left when an
 * error comes up: the loop? The numbers?
 */
export function* runningAverage(): Generator<number | undefined, string, number> {
  while (true) {
    let sum = 0;
    let count = 0;
    try {
      while (true) {
        sum += yield count === 0 ? undefined : sum / count;
        count += 1;
      }
    } catch {
      // Begin again.
    }
  }
}
