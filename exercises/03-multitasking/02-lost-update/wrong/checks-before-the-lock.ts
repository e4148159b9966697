/**
 * @belief Whether there is a lamp left can be seen at the door.
 * @fails Sell with the lock > sells the last lamp once, under every schedule
 * @fails Sell with the lock > is right for three customers and two lamps
 * @tell You look at the stock before you have the mutex. Two customers see the last lamp, then both go in, one after the other, and both buy it. Look
 * again inside, where nobody can come between the look and the purchase.
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
  if ((yield* sold.read()) >= stock) throw new SoldOut();
  yield* mutex.acquire();
  try {
    const seen = yield* sold.read();
    yield* sold.write(seen + 1);
  } finally {
    yield* mutex.release();
  }
}
