/**
 * @belief It is enough that B comes between the steps of A.
 * @fails Find the schedule > counts one lamp where two were sold
 * @tell Your schedule gives B both of its steps before A has read, or after A has written. Then B's update is there when A reads. What matters is not
 * that the two overlap, but how old the number is that somebody writes.
 */
import { Cell, type Thread } from '#kit';
import { SoldOut } from '../support/sale';

/** Both have read 0 before either writes, so both write 1. */
export const losingSchedule = 'B1 A1 A2';

/** One thread at a time is between `acquire` and `release`. */
export class Mutex {
  readonly #held = new Cell('held', false);

  /** Looks and takes in one step: whoever finds `false` has it. Who was woken tries again, as another may have been faster. */
  *acquire(): Thread {
    while (yield* this.#held.swap(true)) yield* this.#held.waitWhile(true);
  }

  *release(): Thread {
    yield* this.#held.write(false);
  }
}

/** What has to be alone is done between `acquire` and `release`. */
export interface Mutual {
  acquire(): Thread;
  release(): Thread;
}

/** Sells one of `stock` lamps. Throws `SoldOut` when all of them are sold. */
export function* increment(sold: Cell<number>, stock: number, mutex: Mutual): Thread {
  yield* mutex.acquire();
  try {
    const seen = yield* sold.read();
    if (seen >= stock) throw new SoldOut();
    yield* sold.write(seen + 1);
  } finally {
    yield* mutex.release();
  }
}
