/**
 * @belief `delegate(inner)` brings `inner` to its first question, so that it is there when somebody asks.
 * @fails Hand values through > begins with the first next, and sends nothing then
 * @fails Hand values through > does what yield* does, over every script of next
 * @fails Throw errors through > does what yield* does, over every script of next and throw
 * @fails Close it > leaves alone what has not begun
 * @fails Close it > does what yield* does, over every script of all calls
 * @fails Delegate to anything > does what yield* does, whatever inner can and cannot
 * @tell Something has happened before the first `next`. A call of a generator function runs none of its lines, and who closes the outer one before
 * it has begun leaves `inner` untouched. Yours has begun, and waits for ever.
 */
import type { Inner, Outer } from '../support/Inner';

export function delegate<Y, R>(inner: Inner<Y, R>): Outer<Y, R> {
  const iterator = inner[Symbol.iterator]();
  return goOn(iterator, iterator.next());
}

function* goOn<Y, R>(iterator: Iterator<Y, R>, first: IteratorResult<Y, R>): Outer<Y, R> {
  let step = first;
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

/** Throws an error in where the inner one stands. One that cannot hear it is closed. */
function throwInto<Y, R>(iterator: Iterator<Y, R>, error: unknown): IteratorResult<Y, R> {
  if (iterator.throw) return iterator.throw(error);
  iterator.return?.();
  throw new TypeError('The iterator has no method throw.');
}
