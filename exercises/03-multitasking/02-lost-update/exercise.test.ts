import { describe, expect, it } from 'vitest';
import { BadSchedule, Cell, everySchedule, Lock, replay, type Scene, type Thread } from '#kit';
import { increment, losingSchedule, Mutex, type Mutual } from './exercise';
import { SoldOut, twoCustomers } from './support/sale';

/** How the schedule ends, or why the threads cannot follow it. */
function endOf(schedule: string): string {
  try {
    return replay(twoCustomers, schedule).words;
  } catch (error) {
    if (error instanceof BadSchedule) return error.message;
    throw error;
  }
}

describe('Find the schedule', () => {
  it('counts one lamp where two were sold', () => {
    const end = endOf(losingSchedule);
    expect(end, `on the schedule "${losingSchedule}": ${end}`).toBe('the result is 1');
  });
});

/** Threads that go through a mutex, each adding one to a counter that only one of them at a time may touch. */
function visitors(count: number, rounds: number): Scene<number> {
  const mutex = new Mutex();
  const counter = new Cell('counter', 0);
  function* visit(): Thread {
    for (let round = 0; round < rounds; round += 1) {
      yield* mutex.acquire();
      const seen = yield* counter.read();
      yield* counter.write(seen + 1);
      yield* mutex.release();
    }
  }
  return { threads: Array.from({ length: count }, visit), result: () => counter.peek() };
}

describe('A lock from one cell', () => {
  it('lets one of two threads in at a time, under every schedule', () => {
    const walk = everySchedule(() => visitors(2, 1), {
      isRight: ({ result }) => result === 2,
      reduce: false,
    });
    const verdict = walk.verdict();
    expect(verdict, 'two threads each add 1 to the counter between acquire and release').toBe(
      'every schedule is right',
    );
  });

  it('lets one in at a time when two wait for the same release', () => {
    const walk = everySchedule(() => visitors(3, 1), { isRight: ({ result }) => result === 3 });
    const verdict = walk.verdict();
    expect(verdict, 'three threads each add 1 to the counter between acquire and release').toBe(
      'every schedule is right',
    );
  });

  it('can be taken again by the thread that has released it', () => {
    const walk = everySchedule(() => visitors(2, 2), { isRight: ({ result }) => result === 4 });
    const verdict = walk.verdict();
    expect(verdict, 'two threads go through the mutex twice each, and add 1 each time').toBe(
      'every schedule is right',
    );
  });

  it('has nothing to do with another mutex', () => {
    const walk = everySchedule(() => {
      const [north, south] = [new Mutex(), new Mutex()];
      function* pass(): Thread {
        yield* south.acquire();
        yield* south.release();
      }
      return { threads: [north.acquire(), pass()], result: () => undefined };
    });
    const verdict = walk.verdict();
    expect(verdict, 'A takes one mutex and keeps it, and B goes through another').toBe(
      'every schedule is right',
    );
  });
});

/** Customers who want a lamp each. The result is what the shop has counted, and what the customers were told. */
function sale(customers: number, stock: number) {
  return (): Scene<string> => {
    const sold = new Cell('sold', 0);
    const mutex: Mutual = new Lock('mutex');
    let served = 0;
    let refused = 0;
    function* buy(): Thread {
      try {
        yield* increment(sold, stock, mutex);
        served += 1;
      } catch (error) {
        if (!(error instanceof SoldOut)) throw error;
        refused += 1;
      }
    }
    return {
      threads: Array.from({ length: customers }, buy),
      result: () => `${sold.peek()} sold, ${served} served, ${refused} refused`,
    };
  };
}

describe('Sell with the lock', () => {
  it('loses no order, under every schedule', () => {
    const walk = everySchedule(sale(2, 5), {
      isRight: ({ result }) => result === '2 sold, 2 served, 0 refused',
      reduce: false,
    });
    const verdict = walk.verdict();
    expect(verdict, 'of 5 lamps, two customers buy one each').toBe('every schedule is right');
  });

  it('sells the last lamp once, under every schedule', () => {
    const walk = everySchedule(sale(2, 1), {
      isRight: ({ result }) => result === '1 sold, 1 served, 1 refused',
      reduce: false,
    });
    const verdict = walk.verdict();
    expect(verdict, 'two customers want the only lamp').toBe('every schedule is right');
  });

  it('releases the mutex when there is nothing left to sell', () => {
    const walk = everySchedule(sale(2, 0), {
      isRight: ({ result }) => result === '0 sold, 0 served, 2 refused',
      reduce: false,
    });
    const verdict = walk.verdict();
    expect(verdict, 'two customers want a lamp, and there is none').toBe('every schedule is right');
  });

  it('is right for three customers and two lamps', () => {
    const walk = everySchedule(sale(3, 2), {
      isRight: ({ result }) => result === '2 sold, 2 served, 1 refused',
    });
    const verdict = walk.verdict();
    expect(verdict, 'three customers want two lamps').toBe('every schedule is right');
  });
});
