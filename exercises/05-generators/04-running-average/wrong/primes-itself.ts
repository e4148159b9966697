/**
 * @belief I can start the watch for the caller. Then no measurement is dropped.
 * @fails Start it > drops a value sent with the first next
 * @tell Your watch counts the value that came with the first `next`. Somebody has already run the body to its first `yield`: who?
 * The task asks for a watch that its caller starts.
 */
export function runningAverage(): Generator<number | undefined, string, number | undefined> {
  const watch = averages();
  watch.next();
  return watch;
}

function* averages(): Generator<number | undefined, string, number | undefined> {
  let sum = 0;
  let count = 0;
  let average: number | undefined;
  while (true) {
    try {
      const ms = yield average;
      if (ms === undefined) continue;
      sum += ms;
      count += 1;
      average = sum / count;
    } catch {
      // A failed measurement changes nothing.
    }
  }
}
