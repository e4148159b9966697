/**
 * @belief A loop that begins after a failure finds out by itself.
 * @fails Stop at the first error > takes a call that throws for one that fails
 * @tell The second call has thrown at once, and the third was begun all the same: your first loops begin without looking whether
 * something has failed.
 */
export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  fn: (item: T) => Promise<R>,
): Promise<R[]> {
  if (!(limit >= 1 && (Number.isInteger(limit) || limit === Infinity)))
    throw new RangeError(`a limit is a whole number from 1 on, and not ${limit}`);
  const answers: R[] = new Array(items.length);
  const left = items.entries();
  let hasFailed = false;

  async function callAndCallAgain(): Promise<void> {
    do {
      const next = left.next();
      if (next.done) return;
      const [index, item] = next.value;
      try {
        answers[index] = await fn(item);
      } catch (error) {
        hasFailed = true;
        throw error;
      }
    } while (!hasFailed);
  }

  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, callAndCallAgain));
  return answers;
}
