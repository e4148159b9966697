/**
 * @belief A loop that awaits each call is concurrent, because `await` lets others go on.
 * @fails As many at once as the limit > begins as many calls as the limit, and no more
 * @fails As many at once as the limit > begins all at once when there are fewer items than the limit
 * @fails As many at once as the limit > begins the next call when one has answered, while the others are under way
 * @fails As many at once as the limit > begins two when two have answered in the same moment
 * @fails As many at once as the limit > begins every call once
 * @fails Answers in the order of the items > gives the answers in the order of the items, whichever came first
 * @fails Answers in the order of the items > waits for the last answer
 * @fails Answers in the order of the items > does all of this in whatever order the calls answer
 * @fails Stop at the first error > fails as soon as a call has failed, while others are under way
 * @fails Stop at the first error > begins no call after a failure
 * @fails Stop at the first error > fails with the first error when several calls fail
 * @fails Stop at the first error > takes a call that throws for one that fails
 * @fails Stop at the first error > takes a call that throws for one that fails, when it comes later
 * @fails Stop at the first error > does all of this whatever answers and fails when
 * @tell `await` lets others go on, and this function has no others: its next call begins when the last one has answered. With a
 * limit of ten, nine places stay free.
 */
export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  fn: (item: T) => Promise<R>,
): Promise<R[]> {
  if (!(limit >= 1 && (Number.isInteger(limit) || limit === Infinity)))
    throw new RangeError(`a limit is a whole number from 1 on, and not ${limit}`);
  const answers: R[] = [];
  for (const item of items) answers.push(await fn(item));
  return answers;
}
