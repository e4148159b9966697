/**
 * @belief A `for…of` asks for an iterator, so it gets a new one.
 * @fails Step with next > is its own iterator: for…of goes on where it stands
 * @tell A `for…of` over your counter begins at 0 again. A generator is its own iterator: what does `[Symbol.iterator]()` give back?
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
      abandon();
      return { value, done: true };
    },
    [Symbol.iterator]() {
      return makeCounter(release);
    },
  };
}
