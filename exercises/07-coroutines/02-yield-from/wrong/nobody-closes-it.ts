/**
 * @belief Who closes the outer one has closed all of it.
 * @fails Close it > runs the finally of inner, and answers with the value
 * @fails Close it > lets out the error of a finally
 * @fails Close it > does what yield* does, over every script of all calls
 * @fails Delegate to anything > does what yield* does, whatever inner can and cannot
 * @tell The outer generator is at its end, and `inner` still waits at its `yield`: its `finally` never runs, and the connection stays open. Nobody
 * else has a reference to it. On the way out, your generator passes a `finally` of yours.
 */
import type { Inner, Outer } from '../support/Inner';

export function* delegate<Y, R>(inner: Inner<Y, R>): Outer<Y, R> {
  const iterator = inner[Symbol.iterator]();
  let step = iterator.next();
  while (!step.done) {
    let resume: () => IteratorResult<Y, R>;
    try {
      const answer = yield step.value;
      resume = () => iterator.next(answer);
    } catch (error) {
      resume = () => throwInto(iterator, error);
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
