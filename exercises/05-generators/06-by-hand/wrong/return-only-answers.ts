/**
 * @belief `return` hands the value back. Whether the counter goes on is up to the caller.
 * @fails Return and throw > runs nothing at a return before the first next, and is at its end
 * @fails Return and throw > calls release at a return while it waits, and is at its end
 * @fails Return and throw > does what the generator does, over every sequence of all calls
 * @fails While it is running > refuses calls from within release
 * @fails While it is running > lets the error of release out, in place of an answer
 * @fails While it is running > does what the generator does, when release calls back
 * @fails While it is running > does what the generator does, when release throws
 * @tell After a `return`, your counter goes on as if nothing had been. A `return` arrives in the body like a `return` statement at the place where it
 * stands: what does that do to a function, and to the `try` around it?
 */
import type { Counter } from '../support/counter';

export function makeCounter(release: () => void): Counter {
  let place: 'start' | 'waiting' | 'running' | 'done' = 'start';
  let sold = 0;

  function enter() {
    if (place === 'running') throw new TypeError('The counter is already running.');
    const stood = place;
    place = 'running';
    return stood;
  }

  function leave(): void {
    try {
      release();
    } finally {
      place = 'done';
    }
  }

  function loop(): IteratorResult<number, string> {
    if (sold < 3) {
      place = 'waiting';
      return { value: sold, done: false };
    }
    leave();
    return { value: 'sold out', done: true };
  }

  function abandon(): void {
    if (enter() === 'waiting') leave();
    else place = 'done';
  }

  return {
    next(pieces = 1) {
      const stood = enter();
      if (stood === 'start') return loop();
      if (stood === 'done') {
        place = 'done';
        return { value: undefined, done: true };
      }
      if (pieces < 0) {
        leave();
        throw new RangeError('cannot sell less than nothing');
      }
      sold += pieces;
      return loop();
    },
    throw(error) {
      abandon();
      throw error;
    },
    return(value) {
      return { value, done: true };
    },
    [Symbol.iterator]() {
      return this;
    },
  };
}
