/**
 * @belief `throw` tells `inner` of the error. Then `next` gets what it yields.
 * @fails Throw errors through > throws the error in where inner waits, and goes on with what inner yields then
 * @fails Throw errors through > does what yield* does, over every script of next and throw
 * @fails Close it > does what yield* does, over every script of all calls
 * @fails Delegate to anything > does what yield* does, whatever inner can and cannot
 * @tell After a caught error, a question of `inner` gets lost. `iterator.throw(error)` runs `inner` on to its next `yield` and gives back what it
 * yields there; you ask once more, and so that question is answered with `undefined`.
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
      resume = () => {
        const caught = throwInto(iterator, error);
        return caught.done ? caught : iterator.next();
      };
    } finally {
      if (!resume) iterator.return?.();
    }
    step = resume();
  }
  return step.value;
}

/** Throws an error in where the inner one stands. One that cannot hear it is closed. */
function throwInto<Y, R>(iterator: Iterator<Y, R>, error: unknown): IteratorResult<Y, R> {
  if (iterator.throw) return iterator.throw(error);
  iterator.return?.();
  throw new TypeError('The iterator has no method throw.');
}
