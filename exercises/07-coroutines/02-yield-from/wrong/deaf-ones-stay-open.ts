/**
 * @belief An iterator without `throw` cannot be helped: a `TypeError`, and that is all.
 * @fails Delegate to anything > closes what has no throw, and throws a TypeError
 * @fails Delegate to anything > does what yield* does, whatever inner can and cannot
 * @tell The `TypeError` leaves your generator, and `inner` stays open: nobody will ever call it again. It cannot hear of the error. Can it be
 * closed?
 */
import type { Inner, Outer } from '../support/Inner';

export function* delegate<Y, R>(inner: Inner<Y, R>): Outer<Y, R> {
  const iterator = inner[Symbol.iterator]();
  let step = iterator.next();
  while (!step.done) {
    let resume: (() => IteratorResult<Y, R>) | undefined;
    try {
      const answer = yield step.value;
      resume = () => iterator.next(answer);
    } catch (error) {
      resume = () => throwInto(iterator, error);
    } finally {
      if (!resume) iterator.return?.();
    }
    step = resume();
  }
  return step.value;
}

function throwInto<Y, R>(iterator: Iterator<Y, R>, error: unknown): IteratorResult<Y, R> {
  if (iterator.throw) return iterator.throw(error);
  throw new TypeError('The iterator has no method throw.');
}
