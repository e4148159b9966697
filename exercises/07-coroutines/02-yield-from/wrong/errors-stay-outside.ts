/**
 * @belief An error that is thrown into the outer one is an error of the outer one.
 * @fails Throw errors through > throws the error in where inner waits, and goes on with what inner yields then
 * @fails Throw errors through > returns what inner returns after the error
 * @fails Throw errors through > throws the very error in
 * @fails Throw errors through > does what yield* does, over every script of next and throw
 * @fails Close it > leaves alone what has failed
 * @fails Close it > does what yield* does, over every script of all calls
 * @fails Delegate to anything > closes what has no throw, and throws a TypeError
 * @fails Delegate to anything > throws a TypeError when inner has neither throw nor return
 * @fails Delegate to anything > does what yield* does, whatever inner can and cannot
 * @tell `inner` asked the question, and `inner` has the `catch` that knows what to do. You close it and let the error out, so that `catch` never
 * runs.
 */
import type { Inner, Outer } from '../support/Inner';

export function* delegate<Y, R>(inner: Inner<Y, R>): Outer<Y, R> {
  const iterator = inner[Symbol.iterator]();
  let step = iterator.next();
  while (!step.done) {
    let answered = false;
    let answer: unknown;
    try {
      answer = yield step.value;
      answered = true;
    } finally {
      if (!answered) iterator.return?.();
    }
    step = iterator.next(answer);
  }
  return step.value;
}
