/**
 * @belief A counter has three places: start, waiting, done. It is marked as done before `release` is called, so all is well.
 * @fails While it is running > refuses calls from within release
 * @fails While it is running > does what the generator does, when release calls back
 * @tell While `release` runs, your counter answers calls, as if it were at its end. The body is in the middle of its `finally` then. Which place is
 * missing?
 */
import type { Counter } from '../support/counter';

export function makeCounter(release: () => void): Counter {
  let place: 'start' | 'waiting' | 'done' = 'start';
  let sold = 0;

  function enter() {
    const stood = place;
    if (stood === 'waiting') place = 'done';
    return stood;
  }

  function leave(): void {
    place = 'done';
    release();
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
      return this;
    },
  };
}
