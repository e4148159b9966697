/**
 * @belief With ten calls in each group, ten calls are under way.
 * @fails As many at once as the limit > begins the next call when one has answered, while the others are under way
 * @fails Answers in the order of the items > does all of this in whatever order the calls answer
 * @fails Stop at the first error > does all of this whatever answers and fails when
 * @tell At the end of a group one call is under way and nine places are free, until the slowest has answered. Whose end should let
 * the next call begin?
 */
export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  fn: (item: T) => Promise<R>,
): Promise<R[]> {
  if (!(limit >= 1 && (Number.isInteger(limit) || limit === Infinity)))
    throw new RangeError(`a limit is a whole number from 1 on, and not ${limit}`);
  const answers: R[] = [];
  const size = Math.min(limit, Math.max(items.length, 1));
  for (let begin = 0; begin < items.length; begin += size) {
    const group = items.slice(begin, begin + size);
    const calls: Promise<R>[] = [];
    for (const item of group) calls.push(fn(item));
    answers.push(...(await Promise.all(calls)));
  }
  return answers;
}
