/**
 * Calls `fn` for each item, with `limit` calls under way at most, and gives the answers in the order of the items.
 * Fails with the first error, and begins no call after it; with a RangeError if the limit is no whole number from 1 on, nor Infinity.
 */
export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  fn: (item: T) => Promise<R>,
): Promise<R[]> {
  if (!(limit >= 1 && (Number.isInteger(limit) || limit === Infinity)))
    throw new RangeError(`a limit is a whole number from 1 on, and not ${limit}`);

  const answers: R[] = new Array(items.length);
  // One iterator for all loops: an item that one of them has taken is gone for the others.
  const left = items.entries();
  let hasFailed = false;

  /** One call after another. As many of these loops as the limit run at once. */
  async function callAndCallAgain(): Promise<void> {
    while (!hasFailed) {
      const next = left.next();
      if (next.done) return;
      const [index, item] = next.value;
      try {
        answers[index] = await fn(item);
      } catch (error) {
        hasFailed = true;
        throw error;
      }
    }
  }

  const loops = Array.from({ length: Math.min(limit, items.length) }, callAndCallAgain);
  await Promise.all(loops);
  return answers;
}
