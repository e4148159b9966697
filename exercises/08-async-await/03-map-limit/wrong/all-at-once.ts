/**
 * @belief The limit is for whoever waits: `Promise.all` starts the calls when there is room.
 * @fails As many at once as the limit > begins as many calls as the limit, and no more
 * @fails As many at once as the limit > begins one call after another with a limit of 1
 * @fails As many at once as the limit > begins the next call when one has answered, while the others are under way
 * @fails As many at once as the limit > begins two when two have answered in the same moment
 * @fails Answers in the order of the items > does all of this in whatever order the calls answer
 * @fails Stop at the first error > begins no call after a failure
 * @fails Stop at the first error > does all of this whatever answers and fails when
 * @tell `items.map(fn)` has called them all before `Promise.all` sees the first promise. A promise is a call that is under way,
 * not one that has to begin yet.
 */
export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  fn: (item: T) => Promise<R>,
): Promise<R[]> {
  if (!(limit >= 1 && (Number.isInteger(limit) || limit === Infinity)))
    throw new RangeError(`a limit is a whole number from 1 on, and not ${limit}`);
  const calls: Promise<R>[] = [];
  for (const item of items) calls.push(fn(item));
  return Promise.all(calls);
}
