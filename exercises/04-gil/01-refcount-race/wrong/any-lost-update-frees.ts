/**
 * @belief Whichever update is lost, the object is freed too early.
 * @fails The schedule that frees a live object > has A use what is freed
 * @tell On your schedule the drop is lost, and the count says 3 where two references are left. It never comes down to 0: the memory is never given
 * back. For the other mistake, the *new* reference has to be lost.
 */
import type { Lock, Thread } from '#kit';
import type { PyObject } from '../support/PyObject';

/** B reads before A writes 3 and writes after it: the count says 1 where there are two references, and A's drop of one frees. */
export const losingSchedule = 'A1 B1 B2 A2 A3 A4 A5';

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
  if (count === 1) yield* object.free();
  yield* lock.release();
}
