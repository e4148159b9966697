/**
 * @belief The answers come in the order in which the calls were begun.
 * @fails Answers in the order of the items > gives the answers in the order of the items, whichever came first
 * @fails Answers in the order of the items > waits for the last answer
 * @fails Answers in the order of the items > does all of this in whatever order the calls answer
 * @fails Stop at the first error > does all of this whatever answers and fails when
 * @tell `push` puts the answer behind those that have come before it. Which call answers first, nobody knows; which item it was
 * for, you do.
 */
export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  fn: (item: T) => Promise<R>,
): Promise<R[]> {
  if (!(limit >= 1 && (Number.isInteger(limit) || limit === Infinity)))
    throw new RangeError(`a limit is a whole number from 1 on, and not ${limit}`);
  const answers: R[] = [];
  const left = items.values();
  let hasFailed = false;

  async function callAndCallAgain(): Promise<void> {
    while (!hasFailed) {
      const next = left.next();
      if (next.done) return;
      try {
        answers.push(await fn(next.value));
      } catch (error) {
        hasFailed = true;
        throw error;
      }
    }
  }

  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, callAndCallAgain));
  return answers;
}
