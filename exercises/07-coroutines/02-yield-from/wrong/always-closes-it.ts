/**
 * @belief At the end, `inner` is closed. To be safe: however it ended.
 * @fails Close it > leaves alone what has ended
 * @fails Close it > leaves alone what has failed
 * @fails Delegate to anything > closes what has no throw, and throws a TypeError
 * @fails Delegate to anything > does what yield* does, whatever inner can and cannot
 * @tell A `finally` runs in all cases. You call `return` on an `inner` that has ended by itself or by an error, and has nothing left to close. A
 * generator does not mind. Others may close twice what was opened once.
 */
import type { Inner, Outer } from '../support/Inner';

export function* delegate<Y, R>(inner: Inner<Y, R>): Outer<Y, R> {
  const iterator = inner[Symbol.iterator]();
  try {
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
  } finally {
    iterator.return?.();
  }
}

/** Throws an error in where the inner one stands. One that cannot hear it is closed. */
function throwInto<Y, R>(iterator: Iterator<Y, R>, error: unknown): IteratorResult<Y, R> {
  if (iterator.throw) return iterator.throw(error);
  iterator.return?.();
  throw new TypeError('The iterator has no method throw.');
}
