/**
 * @belief `fn` gives a promise, so whatever goes wrong comes as a rejection.
 * @fails Stop at the first error > takes a call that throws for one that fails, when it comes later
 * @tell A function that gives a promise may still throw before it has one. In your callback nobody catches that: the place is
 * never free again, and `mapLimit` never ends.
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
    const beginNext = () => {
      if (hasFailed || next === items.length) return;
      const index = next;
      next += 1;
      fn(items[index] as T)
        .then((answer) => {
          answers[index] = answer;
          answered += 1;
          if (answered === items.length) resolve(answers);
          else beginNext();
        }, fail)
        .catch(() => {});
    };
    if (items.length === 0) resolve(answers);
    for (let place = 0; place < Math.min(limit, items.length); place += 1) beginNext();
  });
}
