/**
 * @belief An iterator has `next`, `throw` and `return`.
 * @fails Delegate to anything > ends when inner has no return
 * @fails Delegate to anything > closes what has no throw, and throws a TypeError
 * @fails Delegate to anything > does what yield* does, whatever inner can and cannot
 * @tell A generator has all three. An iterator needs `next` only: that of a list has no other. Your call of a method that is not there throws a
 * `TypeError` by accident: where nothing was to be closed, and without closing where something was.
 */
import type { Inner, Outer } from '../support/Inner';

export function* delegate<Y, R>(inner: Inner<Y, R>): Outer<Y, R> {
  const iterator = inner[Symbol.iterator]() as Outer<Y, R>;
  let step = iterator.next();
  while (!step.done) {
    let resume: (() => IteratorResult<Y, R>) | undefined;
    try {
      const answer = yield step.value;
      resume = () => iterator.next(answer);
    } catch (error) {
      resume = () => iterator.throw(error);
    } finally {
      if (!resume) iterator.return(undefined as R);
    }
    step = resume();
  }
  return step.value;
}
