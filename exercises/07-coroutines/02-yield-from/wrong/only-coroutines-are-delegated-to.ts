/**
 * @belief What is delegated to is a coroutine, and has a `next`.
 * @fails Hand values through > begins with the first next, and sends nothing then
 * @fails Hand values through > is made without yield*
 * @fails Close it > leaves alone what has ended
 * @fails Close it > leaves alone what has failed
 * @fails Delegate to anything > yields what is in a list
 * @fails Delegate to anything > ends when inner has no return
 * @fails Delegate to anything > closes what has no throw, and throws a TypeError
 * @fails Delegate to anything > throws a TypeError when inner has neither throw nor return
 * @fails Delegate to anything > does what yield* does, whatever inner can and cannot
 * @tell A generator has a `next` of its own, because it is its own iterator. A list has none. Whatever a `for…of` can walk through, how does the
 * `for…of` come by the iterator?
 */
import type { Inner, Outer } from '../support/Inner';

export function* delegate<Y, R>(inner: Inner<Y, R>): Outer<Y, R> {
  const iterator = inner as unknown as Iterator<Y, R>;
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

/** Throws an error in where the inner one stands. One that cannot hear it is closed. */
function throwInto<Y, R>(iterator: Iterator<Y, R>, error: unknown): IteratorResult<Y, R> {
  if (iterator.throw) return iterator.throw(error);
  iterator.return?.();
  throw new TypeError('The iterator has no method throw.');
}
