/**
 * @belief What is not below 1 is a limit.
 * @fails Refuse a limit that is none > refuses NaN, which is neither below 1 nor above it
 * @tell `NaN < 1` is false, and so is `NaN >= 1`. Say what a limit *is*, and refuse the rest; if you say what it is not, `NaN`
 * slips through.
 */
export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  fn: (item: T) => Promise<R>,
): Promise<R[]> {
  if (limit < 1 || (limit !== Infinity && limit % 1 > 0))
    throw new RangeError(`a limit is a whole number from 1 on, and not ${limit}`);
  const answers: R[] = new Array(items.length);
  const left = items.entries();
  let hasFailed = false;

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

  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, callAndCallAgain));
  return answers;
}
