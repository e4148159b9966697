/**
 * @belief To be safe, `return` and `throw` always run the `finally`.
 * @fails Return and throw > calls release once, whatever is called at its end
 * @fails Return and throw > does what the generator does, over every sequence of all calls
 * @fails While it is running > is at its end after a release that threw
 * @fails While it is running > does what the generator does, when release calls back
 * @fails While it is running > does what the generator does, when release throws
 * @tell Your counter calls `release` a second time: the body has left its `try` already, and there is no way back into it. What do `return` and
 * `throw` find at the end?
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
    if (enter() === 'start') place = 'done';
    else leave();
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
      abandon();
      return { value, done: true };
    },
    [Symbol.iterator]() {
      return this;
    },
  };
}
