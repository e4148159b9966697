/**
 * @belief An item tells where its answer belongs.
 * @fails Answers in the order of the items > gives each of two equal items its own answer
 * @tell Two equal items are one key of a `Map`, and one of their answers is lost. The place in the array is what tells them apart.
 */
export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  fn: (item: T) => Promise<R>,
): Promise<R[]> {
  if (!(limit >= 1 && (Number.isInteger(limit) || limit === Infinity)))
    throw new RangeError(`a limit is a whole number from 1 on, and not ${limit}`);
  const answers = new Map<T, R>();
  const left = items.values();
  let hasFailed = false;

  async function callAndCallAgain(): Promise<void> {
    while (!hasFailed) {
      const next = left.next();
      if (next.done) return;
      try {
        answers.set(next.value, await fn(next.value));
      } catch (error) {
        hasFailed = true;
        throw error;
      }
    }
  }

  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, callAndCallAgain));
  return items.map((item) => answers.get(item) as R);
}
