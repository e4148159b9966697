/**
 * @belief At its end, the counter says 'sold out' to everyone who asks.
 * @fails Step with next > calls release and returns sold out at three, and nothing after that
 * @fails Step with next > lets the RangeError of its body out, and ends
 * @fails Step with next > does what the generator does, over every sequence of next
 * @fails Return and throw > runs nothing at a return before the first next, and is at its end
 * @fails Return and throw > runs nothing at a throw before the first next, and is at its end
 * @fails Return and throw > calls release at a return while it waits, and is at its end
 * @fails Return and throw > calls release at a throw while it waits, and is at its end
 * @fails Return and throw > calls release once, whatever is called at its end
 * @fails Return and throw > does what the generator does, over every sequence of all calls
 * @fails While it is running > refuses calls from within release
 * @fails While it is running > is at its end after a release that threw
 * @fails While it is running > does what the generator does, when release calls back
 * @fails While it is running > does what the generator does, when release throws
 * @tell Your counter answers `next` with `'sold out'` more than once. What a generator returns, it hands over in one answer; look at what comes
 * after it.
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
        return { value: 'sold out', done: true };
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
