/**
 * @belief An error can be told when all calls have ended.
 * @fails Stop at the first error > fails as soon as a call has failed, while others are under way
 * @fails Stop at the first error > takes a call that throws for one that fails
 * @fails Stop at the first error > does all of this whatever answers and fails when
 * @tell Who waits for `mapLimit` waits for calls whose answers nobody will look at. The error is known: it can be told at once.
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
  let failure: { readonly error: unknown } | undefined;

  async function callAndCallAgain(): Promise<void> {
    while (!failure) {
      const next = left.next();
      if (next.done) return;
      const [index, item] = next.value;
      try {
        answers[index] = await fn(item);
      } catch (error) {
        failure ??= { error };
      }
    }
  }

  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, callAndCallAgain));
  if (failure) throw (failure as { readonly error: unknown }).error;
  return answers;
}
