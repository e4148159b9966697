/**
 * @belief When the read and the write are locked, the count is safe.
 * @fails Count right > counts two new references at once, under every schedule
 * @fails Count right > keeps what A has while B drops its own, under every schedule
 * @fails Count right > frees once when the last two references go, under every schedule
 * @fails Count right > frees once when three threads make and drop references, under every schedule
 * @tell You take the lock to read, give it back, and take it again to write. Each of the two was one step anyway. What has to be kept out comes
 * between them.
 */
import type { Lock, Thread } from '#kit';
import type { PyObject } from '../support/PyObject';

/** B reads before A writes 3 and writes after it: the count says 1 where there are two references, and A's drop of one frees. */
export const losingSchedule = 'B1 A1 A2 B2 A3 A4 A5 A6';

/** Counts one reference more. */
export function* incref(object: PyObject, lock: Lock): Thread {
  yield* lock.acquire();
  const count = yield* object.count.read();
  yield* lock.release();
  yield* lock.acquire();
  yield* object.count.write(count + 1);
  yield* lock.release();
}

/** Counts one reference less, and frees the object when it was the last: what the write has made zero, nobody can count up again. */
export function* decref(object: PyObject, lock: Lock): Thread {
  yield* lock.acquire();
  const count = yield* object.count.read();
  yield* lock.release();
  yield* lock.acquire();
  yield* object.count.write(count - 1);
  if (count === 1) yield* object.free();
  yield* lock.release();
}
