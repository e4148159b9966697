/**
 * @belief An error thrown in is the caller's business. The watch goes on by itself.
 * @fails Survive a failed measurement > answers a failure with the average so far
 * @fails Survive a failed measurement > answers a failure before the first measurement with undefined
 * @fails Survive a failed measurement > counts on after a failure as if it had not been
 * @fails Survive a failed measurement > survives failures in a row, of any kind
 * @fails End it > ends right after a failure
 * @tell The error comes out of your watch again, and from then on the watch is over. `throw` makes the `yield` itself throw, inside your
 * function: an error that nobody catches there ends the generator, as it would end any function.
 */
export function* runningAverage(): Generator<number | undefined, string, number> {
  let sum = 0;
  let count = 0;
  while (true) {
    sum += yield count === 0 ? undefined : sum / count;
    count += 1;
  }
}
