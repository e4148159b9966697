/**
 * @belief To be locked, it is enough to hold a lock.
 * @fails Sell with the lock > loses no order, under every schedule
 * @fails Sell with the lock > sells the last lamp once, under every schedule
 * @fails Sell with the lock > is right for three customers and two lamps
 * @tell Each call of your `increment` makes a mutex of its own. Nobody else knows it, so nobody waits for it. A lock works among those who take the
 * same one.
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
export function* increment(sold: Cell<number>, stock: number, _mutex: Mutual): Thread {
  const own = new Mutex();
  yield* own.acquire();
  try {
    const seen = yield* sold.read();
    if (seen >= stock) throw new SoldOut();
    yield* sold.write(seen + 1);
  } finally {
    yield* own.release();
  }
}
