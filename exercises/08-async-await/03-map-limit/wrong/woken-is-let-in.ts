/**
 * @belief Who waits for a place, and is woken, has one.
 * @fails As many at once as the limit > begins one call after another with a limit of 1
 * @fails As many at once as the limit > begins the next call when one has answered, while the others are under way
 * @fails As many at once as the limit > begins two when two have answered in the same moment
 * @fails Answers in the order of the items > does all of this in whatever order the calls answer
 * @fails Stop at the first error > does all of this whatever answers and fails when
 * @tell One call has ended, and everybody who waited was woken by it. There is one place. Who is woken has to look again whether
 * there is room: `while`, not `if`.
 */
export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  fn: (item: T) => Promise<R>,
): Promise<R[]> {
  if (!(limit >= 1 && (Number.isInteger(limit) || limit === Infinity)))
    throw new RangeError(`a limit is a whole number from 1 on, and not ${limit}`);
  let underWay = 0;
  let hasFailed = false;
  let waiting: (() => void)[] = [];
  const someCallEnds = () =>
    new Promise<void>((resolve) => {
      waiting.push(resolve);
    });

  async function callWhenThereIsRoom(item: T): Promise<R> {
    if (underWay >= limit) await someCallEnds();
    // Somebody has failed: this answer is for nobody.
    if (hasFailed) return undefined as R;
    underWay += 1;
    try {
      return await fn(item);
    } catch (error) {
      hasFailed = true;
      throw error;
    } finally {
      underWay -= 1;
      for (const wake of waiting) wake();
      waiting = [];
    }
  }

  const calls: Promise<R>[] = [];
  for (const item of items) calls.push(callWhenThereIsRoom(item));
  return Promise.all(calls);
}
