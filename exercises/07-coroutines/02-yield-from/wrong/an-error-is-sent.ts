/**
 * @belief `inner` gets the error as the value of its `yield`.
 * @fails Throw errors through > throws the error in where inner waits, and goes on with what inner yields then
 * @fails Throw errors through > returns what inner returns after the error
 * @fails Throw errors through > lets out what inner does not catch
 * @fails Throw errors through > throws the very error in
 * @fails Throw errors through > does what yield* does, over every script of next and throw
 * @fails Close it > leaves alone what has failed
 * @fails Close it > does what yield* does, over every script of all calls
 * @fails Delegate to anything > closes what has no throw, and throws a TypeError
 * @fails Delegate to anything > throws a TypeError when inner has neither throw nor return
 * @fails Delegate to anything > does what yield* does, whatever inner can and cannot
 * @tell Your `next(error)` makes the error a value, and `inner` goes on as if it had been answered. To throw in, an iterator has a method of its
 * own.
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
      resume = () => iterator.next(error);
    } finally {
      if (!resume) iterator.return?.();
    }
    step = resume();
  }
  return step.value;
}
