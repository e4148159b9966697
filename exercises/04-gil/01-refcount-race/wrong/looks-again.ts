/**
 * @belief Whether it was the last can be seen when the lock is back.
 * @fails Count right > frees once when the last two references go, under every schedule
 * @fails Count right > frees once when three threads make and drop references, under every schedule
 * @tell You write under the lock, give it back, and then look whether the count is 0. Between the two somebody else may have made it 0, and both of
 * you free. Who has made it 0 is known under the lock, from the number that was read there.
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
  yield* lock.release();
  if ((yield* object.count.read()) === 0) yield* object.free();
}
