/**
 * @belief Only writing is dangerous.
 * @fails Sell with the lock > loses no order, under every schedule
 * @fails Sell with the lock > sells the last lamp once, under every schedule
 * @fails Sell with the lock > is right for three customers and two lamps
 * @tell You read before you have the mutex. While you wait for it, others sell, and then you write one more than a number that is old. What the write
 * depends on has to be read under the same lock.
 */
import { Cell, type Thread } from '#kit';
import { SoldOut } from '../support/sale';

/** Both have read 0 before either writes, so both write 1. */
export const losingSchedule = 'A1 B1 B2 A2';

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
  const seen = yield* sold.read();
  yield* mutex.acquire();
  try {
    if (seen >= stock) throw new SoldOut();
    yield* sold.write(seen + 1);
  } finally {
    yield* mutex.release();
  }
}
