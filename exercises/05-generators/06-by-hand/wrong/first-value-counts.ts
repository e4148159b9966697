/**
 * @belief What is sent with the first `next` is sold like the rest.
 * @fails Step with next > yields 0 at the first next, whatever was sent with it
 * @fails Step with next > does what the generator does, over every sequence of next
 * @fails Return and throw > does what the generator does, over every sequence of all calls
 * @fails While it is running > does what the generator does, when release calls back
 * @fails While it is running > does what the generator does, when release throws
 * @tell Your counter counts the value that comes with the first `next`. Where does the body begin at that call, and which `yield` could have
 * taken the value?
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
    next(sent) {
      const stood = enter();
      const pieces = sent ?? (stood === 'start' ? 0 : 1);
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
