/**
 * @belief Who waits for the first of several promises has listened to all of them.
 * @fails Stop at the first error > listens to every call that fails, the first and those that come later
 * @fails Stop at the first error > does all of this whatever answers and fails when
 * @tell `Promise.race` listens to those that were in the race. When it fails you leave, and a promise that you made with `then`,
 * and put into no race, fails with nobody there.
 */
export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  fn: (item: T) => Promise<R>,
): Promise<R[]> {
  if (!(limit >= 1 && (Number.isInteger(limit) || limit === Infinity)))
    throw new RangeError(`a limit is a whole number from 1 on, and not ${limit}`);
  const calls: Promise<R>[] = [];
  const underWay = new Set<Promise<void>>();
  for (const item of items) {
    const call = fn(item);
    calls.push(call);
    const ended: Promise<void> = call.then(() => {
      underWay.delete(ended);
    });
    underWay.add(ended);
    // A full house: wait until somebody has ended.
    if (underWay.size >= limit) await Promise.race(underWay);
  }
  return Promise.all(calls);
}
