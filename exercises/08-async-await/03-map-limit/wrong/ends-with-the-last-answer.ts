/**
 * @belief The one who answers last ends it all.
 * @fails Answers in the order of the items > answers with an empty array when there are no items
 * @tell Without items there is no last answer, and nobody ends it. Whoever waits for an empty list waits for ever.
 */
export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  fn: (item: T) => Promise<R>,
): Promise<R[]> {
  if (!(limit >= 1 && (Number.isInteger(limit) || limit === Infinity)))
    throw new RangeError(`a limit is a whole number from 1 on, and not ${limit}`);
  return new Promise((resolve, reject) => {
    const answers: R[] = new Array(items.length);
    let next = 0;
    let answered = 0;
    let hasFailed = false;
    const fail = (error: unknown) => {
      hasFailed = true;
      reject(error);
    };
    const beginNext = async () => {
      if (hasFailed || next === items.length) return;
      const index = next;
      next += 1;
      try {
        answers[index] = await fn(items[index] as T);
      } catch (error) {
        fail(error);
        return;
      }
      answered += 1;
      if (answered === items.length) resolve(answers);
      else void beginNext();
    };
    for (let place = 0; place < Math.min(limit, items.length); place += 1) void beginNext();
  });
}
