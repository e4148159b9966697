/**
 * @belief Objects that nobody has are collected later.
 * @fails Count right > counts for one thread, and frees with the last reference
 * @fails Count right > frees once when the last two references go, under every schedule
 * @fails Count right > frees once when three threads make and drop references, under every schedule
 * @fails Count right > leaves the lock free for the next object
 * @tell Your `decref` counts, and nobody frees. CPython has a collector too, but it looks for rings of objects; what the count says is free is freed
 * by whoever makes it 0, at once.
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
}
