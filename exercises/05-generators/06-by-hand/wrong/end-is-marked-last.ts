/**
 * @belief First `release()`, and when that is done, the counter is done.
 * @fails While it is running > is at its end after a release that threw
 * @fails While it is running > does what the generator does, when release throws
 * @tell When `release` throws, the line after it never runs, and your counter stays where it was: from then on it takes itself for running. Mark the end in a
 * way that an error cannot skip.
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
    release();
    place = 'done';
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
