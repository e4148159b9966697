/**
 * @belief Nobody will ask for a limit of 0.
 * @fails Refuse a limit that is none > refuses 0
 * @fails Refuse a limit that is none > refuses less than 0, and half a call
 * @fails Refuse a limit that is none > refuses NaN, which is neither below 1 nor above it
 * @fails Refuse a limit that is none > refuses it also when there are no items
 * @tell With 0 or `NaN` no loop begins, and you answer with an array in which nothing is, as if all had been asked. A
 * configuration that was read wrong looks like an empty warehouse.
 */
export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  fn: (item: T) => Promise<R>,
): Promise<R[]> {
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
