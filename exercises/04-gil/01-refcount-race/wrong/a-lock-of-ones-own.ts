/**
 * @belief To be safe, it is enough to hold a lock.
 * @fails Count right > counts two new references at once, under every schedule
 * @fails Count right > keeps what A has while B drops its own, under every schedule
 * @fails Count right > frees once when the last two references go, under every schedule
 * @fails Count right > frees once when three threads make and drop references, under every schedule
 * @tell Each call makes a lock of its own, which nobody else knows. So nobody waits, and everything is as it was without one.
 */
import { Lock, type Thread } from '#kit';
import type { PyObject } from '../support/PyObject';

/** B reads before A writes 3 and writes after it: the count says 1 where there are two references, and A's drop of one frees. */
export const losingSchedule = 'B1 A1 A2 B2 A3 A4 A5 A6';

/** Counts one reference more. */
export function* incref(object: PyObject, _lock: Lock): Thread {
  const own = new Lock('own');
  yield* own.acquire();
  const count = yield* object.count.read();
  yield* object.count.write(count + 1);
  yield* own.release();
}

/** Counts one reference less, and frees the object when it was the last: what the write has made zero, nobody can count up again. */
export function* decref(object: PyObject, _lock: Lock): Thread {
  const own = new Lock('own');
  yield* own.acquire();
  const count = yield* object.count.read();
  yield* object.count.write(count - 1);
  if (count === 1) yield* object.free();
  yield* own.release();
}
