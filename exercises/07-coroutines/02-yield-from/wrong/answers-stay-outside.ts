/**
 * @belief The caller sends its answers to the outer one, which has been called.
 * @fails Hand values through > yields what inner yields, and sends it the answers
 * @fails Hand values through > lets out what inner throws
 * @fails Hand values through > does what yield* does, over every script of next
 * @fails Throw errors through > throws the error in where inner waits, and goes on with what inner yields then
 * @fails Throw errors through > does what yield* does, over every script of next and throw
 * @fails Close it > leaves alone what has ended
 * @fails Close it > leaves alone what has failed
 * @fails Close it > does what yield* does, over every script of all calls
 * @fails Delegate to anything > does what yield* does, whatever inner can and cannot
 * @tell `inner` asks, and gets `undefined`. The answer is the value of *your* `yield`, and there it ends. Whose question was it?
 */
import type { Inner, Outer } from '../support/Inner';

export function* delegate<Y, R>(inner: Inner<Y, R>): Outer<Y, R> {
  const iterator = inner[Symbol.iterator]();
  let step = iterator.next();
  while (!step.done) {
    let resume: (() => IteratorResult<Y, R>) | undefined;
    try {
      yield step.value;
      resume = () => iterator.next();
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
