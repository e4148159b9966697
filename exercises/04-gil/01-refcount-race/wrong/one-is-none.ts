/**
 * @belief A count of 1 means that nobody has it: one reference is its own.
 * @fails Count right > counts for one thread, and frees with the last reference
 * @fails Count right > keeps what A has while B drops its own, under every schedule
 * @fails Count right > frees once when three threads make and drop references, under every schedule
 * @fails Count right > leaves the lock free for the next object
 * @tell You free when one reference is left. An object has no reference to itself: one means that somebody has it, and 0 that nobody does.
 */
import type { Lock, Thread } from '#kit';
import type { PyObject } from '../support/PyObject';

/** B reads before A writes 3 and writes after it: the count says 1 where there are two references, and A's drop of one frees. */
export const losingSchedule = 'B1 A1 A2 B2 A3 A4 A5 A6';

/** Counts one reference more. */
export function* incref(object: PyObject, lock: Lock): Thread {
  yield* lock.acquire();
  const count = yield* object.count.read();
  yield* object.count.write(count + 1);
  yield* lock.release();
}

/** Counts one reference less, and frees the object when it was the last: what the write has made zero, nobody can count up again. */
export function* decref(object: PyObject, lock: Lock): Thread {
  yield* lock.acquire();
  const count = yield* object.count.read();
  yield* object.count.write(count - 1);
  if (count === 2) yield* object.free();
  yield* lock.release();
}
