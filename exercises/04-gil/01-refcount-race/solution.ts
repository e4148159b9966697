import type { Lock, Thread } from '#kit';
import type { PyObject } from './support/PyObject';

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
  if (count === 1) yield* object.free();
  yield* lock.release();
}
