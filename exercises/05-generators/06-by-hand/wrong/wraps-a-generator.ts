/**
 * @belief `counter` does it all already. I return one.
 * @fails Step with next > is built by hand, not by a generator
 * @tell All answers are right, because the engine gives them. The task is to do without: what does the engine keep for you between two calls?
 */
import type { Counter } from '../support/counter';

export function makeCounter(release: () => void): Counter {
  return counter(release);
}

function* counter(release: () => void): Generator<number, string, number | undefined> {
  let sold = 0;
  try {
    while (sold < 3) {
      const pieces = (yield sold) ?? 1;
      if (pieces < 0) throw new RangeError('cannot sell less than nothing');
      sold += pieces;
    }
    return 'sold out';
  } finally {
    release();
  }
}
