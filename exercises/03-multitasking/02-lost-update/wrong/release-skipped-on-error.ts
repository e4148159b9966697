/**
 * @belief After the last statement of a function, all is cleaned up.
 * @fails Sell with the lock > releases the mutex when there is nothing left to sell
 * @tell When `SoldOut` is thrown, your `release` is not reached. The mutex stays taken by a thread that is gone, and whoever comes next waits for
 * ever.
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
  yield* mutex.acquire();
  const seen = yield* sold.read();
  if (seen >= stock) throw new SoldOut();
  yield* sold.write(seen + 1);
  yield* mutex.release();
}
