import type { Lock, Thread } from '#kit';
import type { PyObject } from './support/PyObject';

/** A schedule of `twoThreads` under which A uses what is freed. This one does no harm. */
export const losingSchedule = 'A1 A2 A3 A4 A5 B1 B2 B3';

/** Counts one reference more. */
export function* incref(object: PyObject, lock: Lock): Thread {
  // Two steps. What may come between them, and how does the lock keep it out?
  const count = yield* object.count.read();
  yield* object.count.write(count + 1);
}

/** Counts one reference less, and frees the object when it was the last. */
export function* decref(object: PyObject, lock: Lock): Thread {
  const count = yield* object.count.read();
  yield* object.count.write(count - 1);
  if (count === 1) yield* object.free();
}
