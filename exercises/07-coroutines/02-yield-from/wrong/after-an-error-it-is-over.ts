/**
 * @belief Once an error was thrown in, the delegation is over: what is left to say is what `inner` answers.
 * @fails Throw errors through > throws the error in where inner waits, and goes on with what inner yields then
 * @fails Throw errors through > does what yield* does, over every script of next and throw
 * @fails Close it > does what yield* does, over every script of all calls
 * @fails Delegate to anything > does what yield* does, whatever inner can and cannot
 * @tell You hand out what `inner` yields after the error, and then you end, while `inner` still waits for an answer. A caught error ends nothing.
 * From there on, all goes as before.
 */
import type { Inner, Outer } from '../support/Inner';

export function* delegate<Y, R>(inner: Inner<Y, R>): Outer<Y, R> {
  const iterator = inner[Symbol.iterator]();
  let step = iterator.next();
  let isOver = false;
  while (!step.done && !isOver) {
    let resume: (() => IteratorResult<Y, R>) | undefined;
    try {
      const answer = yield step.value;
      resume = () => iterator.next(answer);
    } catch (error) {
      resume = () => throwInto(iterator, error);
      isOver = true;
    } finally {
      if (!resume) iterator.return?.();
    }
    step = resume();
  }
  if (step.done) return step.value;
  yield step.value;
  return undefined as R;
}

/** Throws an error in where the inner one stands. One that cannot hear it is closed. */
function throwInto<Y, R>(iterator: Iterator<Y, R>, error: unknown): IteratorResult<Y, R> {
  if (iterator.throw) return iterator.throw(error);
  iterator.return?.();
  throw new TypeError('The iterator has no method throw.');
}
