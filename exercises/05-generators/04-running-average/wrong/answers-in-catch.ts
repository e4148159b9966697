/**
 * @belief The answer to `throw` needs a `yield` of its own, in the `catch`.
 * @fails Survive a failed measurement > counts on after a failure as if it had not been
 * @fails Survive a failed measurement > survives failures in a row, of any kind
 * @tell `throw` gets the right answer, and the call after it is lost. After a failure your watch waits at another `yield` than before:
 * where does the value go that arrives there, and who catches an error that comes up there?
 */
export function* runningAverage(): Generator<number | undefined, string, number> {
  let sum = 0;
  let count = 0;
  let average: number | undefined;
  while (true) {
    try {
      sum += yield average;
      count += 1;
      average = sum / count;
    } catch {
      yield average;
    }
  }
}
