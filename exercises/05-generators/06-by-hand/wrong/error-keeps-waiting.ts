/**
 * @belief The `RangeError` tells the caller about a bad value. The counter waits for a better one.
 * @fails Step with next > lets the RangeError of its body out, and ends
 * @fails Step with next > does what the generator does, over every sequence of next
 * @fails Return and throw > does what the generator does, over every sequence of all calls
 * @fails While it is running > does what the generator does, when release calls back
 * @fails While it is running > does what the generator does, when release throws
 * @tell After its own `RangeError`, your counter still waits, and `release` was not called. The generator does not catch that error: how far does an
 * error travel that nobody catches, and what does it pass on its way?
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
        place = 'waiting';
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
