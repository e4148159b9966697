/**
 * @belief When `Promise.all` fails, all of it is over.
 * @fails Stop at the first error > begins no call after a failure
 * @fails Stop at the first error > takes a call that throws for one that fails
 * @fails Stop at the first error > takes a call that throws for one that fails, when it comes later
 * @fails Stop at the first error > does all of this whatever answers and fails when
 * @tell `Promise.all` fails at once, and stops nobody. The loops that have not failed come back for the next item, and call, for
 * nobody.
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

  async function callAndCallAgain(): Promise<void> {
    for (const [index, item] of left) answers[index] = await fn(item);
  }

  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, callAndCallAgain));
  return answers;
}
