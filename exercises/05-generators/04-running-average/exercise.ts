/**
 * A watch over response times. Send a measurement with `next(ms)`, get the average so far.
 *
 * - The first `next` only starts the watch. It yields `undefined`.
 * - Each later `next(ms)` yields the average of all measurements.
 * - `throw(error)` reports a failed measurement: it yields the average so far, and nothing is lost.
 * - `return(reason)` ends the watch.
 */
export function* runningAverage(): Generator<number | undefined, string, number> {
  while (true) {
    // `yield` hands a value out, and waits. What does it give back when the caller calls `next(ms)`?
    yield -1;
  }
}
