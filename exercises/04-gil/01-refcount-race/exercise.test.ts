import { describe, expect, it } from 'vitest';
import { BadSchedule, everySchedule, Lock, replay, type Scene, type Thread } from '#kit';
import { decref, incref, losingSchedule } from './exercise';
import { twoThreads } from './support/bare';
import { PyObject } from './support/PyObject';

const RIGHT = 'every schedule is right';

/** How the schedule ends, or why the threads cannot follow it. */
function endOf(schedule: string): string {
  try {
    return replay(twoThreads, schedule).words;
  } catch (error) {
    if (error instanceof BadSchedule) return error.message;
    throw error;
  }
}

describe('The schedule that frees a live object', () => {
  it('has A use what is freed', () => {
    const end = endOf(losingSchedule);
    expect(end, `on the schedule "${losingSchedule}"`).toContain('A threw UseAfterFree');
  });
});

type Step = 'incref' | 'decref' | 'use';

/** Threads that do these things to one object with so many references. The result is what has become of it, and of the lock. */
function counting(references: number, ...threads: readonly (readonly Step[])[]) {
  return (): Scene<string> => {
    const order = new PyObject('order', references);
    const lock = new Lock('the lock');
    function* run(steps: readonly Step[]): Thread {
      for (const step of steps) {
        if (step === 'incref') yield* incref(order, lock);
        else if (step === 'decref') yield* decref(order, lock);
        else yield* order.use();
      }
    }
    const held = () => (lock.holder === undefined ? '' : `, ${lock.holder} still has the lock`);
    return { threads: threads.map(run), result: () => `${order}${held()}` };
  };
}

/** Whether all schedules end with this and no error, or the calmest that does not. */
function verdictOf(setUp: () => Scene<string>, expected: string): string {
  const isRight = ({ words }: { readonly words: string }) =>
    words === `the result is "${expected}"`;
  return everySchedule(setUp, { isRight }).verdict(isRight);
}

describe('Count right', () => {
  it('counts for one thread, and frees with the last reference', () => {
    const up = verdictOf(counting(1, ['incref', 'use', 'decref', 'use']), 'live, count 1');
    expect(up, 'of one reference, a thread makes a second and drops it').toBe(RIGHT);
    const down = verdictOf(counting(1, ['incref', 'decref', 'decref']), 'freed, count 0');
    expect(down, 'of one reference, a thread makes a second and drops both').toBe(RIGHT);
  });

  it('counts two new references at once, under every schedule', () => {
    const verdict = verdictOf(counting(2, ['incref'], ['incref']), 'live, count 4');
    expect(verdict, 'of two references, each of two threads makes one more').toBe(RIGHT);
  });

  it('keeps what A has while B drops its own, under every schedule', () => {
    const verdict = verdictOf(
      counting(2, ['incref', 'decref', 'use'], ['decref']),
      'live, count 1',
    );
    expect(verdict, 'A makes a reference, drops it and has one left; B drops its only one').toBe(
      RIGHT,
    );
  });

  it('frees once when the last two references go, under every schedule', () => {
    const verdict = verdictOf(counting(2, ['decref'], ['decref']), 'freed, count 0');
    expect(verdict, 'of two references, each of two threads drops one').toBe(RIGHT);
  });

  it('frees once when three threads make and drop references, under every schedule', () => {
    const verdict = verdictOf(
      counting(3, ['incref', 'decref', 'decref'], ['decref'], ['decref']),
      'freed, count 0',
    );
    expect(verdict, 'of three references, three threads drop all, and A makes one between').toBe(
      RIGHT,
    );
  });

  it('leaves the lock free for the next object', () => {
    const setUp = (): Scene<string> => {
      const objects = [new PyObject('order', 1), new PyObject('customer', 1)];
      const lock = new Lock('the lock');
      const threads = objects.map((object) => decref(object, lock));
      return { threads, result: () => objects.join('; ') };
    };
    const verdict = verdictOf(setUp, 'freed, count 0; freed, count 0');
    expect(verdict, 'each of two threads drops the last reference to an object of its own').toBe(
      RIGHT,
    );
  });
});
