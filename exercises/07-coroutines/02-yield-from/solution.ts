import type { Inner, Outer } from './support/Inner';

/** Does what `return yield* inner` does: until the inner one ends, every call on the outer one is a call on it. */
export function* delegate<Y, R>(inner: Inner<Y, R>): Outer<Y, R> {
  const iterator = inner[Symbol.iterator]();
  let step = iterator.next();
  while (!step.done) {
    let resume: (() => IteratorResult<Y, R>) | undefined;
    try {
      const answer = yield step.value;
      resume = () => iterator.next(answer);
    } catch (error) {
      resume = () => throwInto(iterator, error);
    } finally {
      // Neither an answer nor an error came in: the caller closes the outer one.
      if (!resume) iterator.return?.();
    }
    // Out here, so that an error of the inner one is not taken for one that was thrown in.
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
