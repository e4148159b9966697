/**
 * @belief When there is no item left, there is nothing in its place; so nothing means the end.
 * @fails Answers in the order of the items > calls for items that are 0, empty or undefined, too
 * @tell An item that is `0`, `''` or `undefined` looks like the end to you. Whether there are items left is a question of how
 * many, not of which.
 */
export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  fn: (item: T) => Promise<R>,
): Promise<R[]> {
  if (!(limit >= 1 && (Number.isInteger(limit) || limit === Infinity)))
    throw new RangeError(`a limit is a whole number from 1 on, and not ${limit}`);
  const answers: R[] = [];
  let next = 0;
  let hasFailed = false;

  async function callAndCallAgain(): Promise<void> {
    for (let item = items[next]; item && !hasFailed; item = items[next]) {
      const index = next;
      next += 1;
      try {
        answers[index] = await fn(item);
      } catch (error) {
        hasFailed = true;
        throw error;
      }
    }
  }

  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, callAndCallAgain));
  return answers;
}
