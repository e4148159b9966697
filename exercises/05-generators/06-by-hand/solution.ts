import type { Counter } from './support/counter';

/** Where the body stands: before its first line, at the `yield`, in the middle of a call, or behind its end. */
type Place = 'start' | 'waiting' | 'running' | 'done';

/** Counts the pieces sold, as the generator `counter` does. */
export function makeCounter(release: () => void): Counter {
  let place: Place = 'start';
  let sold = 0;

  /** Begins a call: the body runs now. Says where it stood. */
  function enter(): Place {
    if (place === 'running') throw new TypeError('The counter is already running.');
    const stood = place;
    place = 'running';
    return stood;
  }

  /** The `finally` of the body, while it still counts as running. Even a `release` that throws ends it. */
  function leave(): void {
    try {
      release();
    } finally {
      place = 'done';
    }
  }

  /** The head of the `while`: on to the `yield`, or out of the `try`. */
  function loop(): IteratorResult<number, string> {
    if (sold < 3) {
      place = 'waiting';
      return { value: sold, done: false };
    }
    leave();
    return { value: 'sold out', done: true };
  }

  /** What `throw` and `return` do to the body: only one that waits is inside the `try`. */
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
