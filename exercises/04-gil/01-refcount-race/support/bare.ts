import type { Scene, Thread } from '#kit';
import { PyObject } from './PyObject';

/** Counts one more, as if nobody else were there: read, then write. */
export function* bareIncref(object: PyObject): Thread {
  const count = yield* object.count.read();
  yield* object.count.write(count + 1);
}

/** Counts one less, as if nobody else were there, and frees what nobody has. */
export function* bareDecref(object: PyObject): Thread {
  const count = yield* object.count.read();
  yield* object.count.write(count - 1);
  if (count === 1) yield* object.free();
}

/**
 * A and B have a reference each. A makes a second one, drops it, and uses the object by the first, which it still has. B drops its
 * own. At the end one reference is left, and the object should be there.
 */
export function twoThreads(): Scene<string> {
  const order = new PyObject('order', 2);
  function* a(): Thread {
    yield* bareIncref(order); // A1 reads, A2 writes
    yield* bareDecref(order); // A3 reads, A4 writes; frees, if nobody is left
    yield* order.use();
  }
  function* b(): Thread {
    yield* bareDecref(order); // B1 reads, B2 writes; frees, if nobody is left
  }
  return { threads: [a(), b()], result: () => String(order) };
}
