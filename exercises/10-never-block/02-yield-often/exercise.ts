import { type Coroutine, sleep } from '#loop';
import type { Work } from './support/Work';

/**
 * Works on the items, one after another, and gives the results in their order. Ends its turn whenever it has lasted `budgetMs` or
 * longer: after an item, or where an item can be interrupted.
 */
export function* processInSlices<T, R>(
  items: Iterable<T>,
  work: Work<T, R>,
  { budgetMs }: { readonly budgetMs: number },
): Coroutine<R[]> {
  const results: R[] = [];
  for (const item of items) {
    // What if `work` gives a generator, and not a result?
    results.push(work(item) as R);
    // How long do ten items take? And how long may they?
    if (results.length % 10 === 0) yield* sleep(0);
  }
  return results;
}
