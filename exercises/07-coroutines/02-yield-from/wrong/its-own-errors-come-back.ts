/**
 * @belief The `try` stands around everything: whatever is thrown there is for `inner`.
 * @fails Close it > leaves alone what has failed
 * @tell Your `catch` cannot tell an error that the caller throws in from one that `inner` itself throws. The second kind you throw into an `inner`
 * that has ended by it. Keep the `try` around the one line into which the caller can throw.
 */
import type { Inner, Outer } from '../support/Inner';

export function* delegate<Y, R>(inner: Inner<Y, R>): Outer<Y, R> {
  const iterator = inner[Symbol.iterator]();
  let step = iterator.next();
  while (!step.done) {
    let isClosed = true;
    try {
      const answer = yield step.value;
      isClosed = false;
      step = iterator.next(answer);
    } catch (error) {
      isClosed = false;
      step = throwInto(iterator, error);
    } finally {
      if (isClosed) iterator.return?.();
    }
  }
  return step.value;
}

/** Throws an error in where the inner one stands. One that cannot hear it is closed. */
function throwInto<Y, R>(iterator: Iterator<Y, R>, error: unknown): IteratorResult<Y, R> {
  if (iterator.throw) return iterator.throw(error);
  iterator.return?.();
  throw new TypeError('The iterator has no method throw.');
}
