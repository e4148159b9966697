import type { Counter } from './support/counter';

/**
 * What `counter` of the task does, without `function*`: an object that knows where the body stands, and what `sold` is.
 *
 * - Where can the body stand? Give each place a name, and keep the name in a variable.
 * - Each of `next`, `throw` and `return` asks for the place first, and says in which place it leaves the body.
 */
export function makeCounter(release: () => void): Counter {
  const unfinished = { value: -1, done: false } as const;
  return {
    next(_pieces) {
      return unfinished;
    },
    throw(_error) {
      return unfinished;
    },
    return(_value) {
      // The `finally` of the body. Is it always right here, and is it right nowhere else?
      release();
      return unfinished;
    },
    [Symbol.iterator]() {
      return this;
    },
  };
}
