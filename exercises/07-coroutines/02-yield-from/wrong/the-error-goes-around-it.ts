/**
 * @belief Where `inner` cannot hear of the error, the caller gets it back.
 * @fails Delegate to anything > closes what has no throw, and throws a TypeError
 * @fails Delegate to anything > throws a TypeError when inner has neither throw nor return
 * @fails Delegate to anything > does what yield* does, whatever inner can and cannot
 * @tell That is what Python does: PEP 380 raises the very error again. In JavaScript, to throw into an iterator without `throw` is a mistake in the
 * program, and a `TypeError` says so. Look also at what happens to `inner` before.
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
  throw error;
}
