/**
 * @belief One cell is enough for all mutexes.
 * @fails A lock from one cell > has nothing to do with another mutex
 * @tell All your mutexes share one cell. Who has the mutex of the lamps holds up everybody who buys a desk. Each mutex needs a cell of its own.
 */
import { Cell, type Thread } from '#kit';
import { SoldOut } from '../support/sale';

/** Both have read 0 before either writes, so both write 1. */
export const losingSchedule = 'A1 B1 B2 A2';

/** One thread at a time is between `acquire` and `release`. */
const held = new Cell('held', false);

export class Mutex {
  /** Looks and takes in one step: whoever finds `false` has it. Who was woken tries again, as another may have been faster. */
  *acquire(): Thread {
    while (yield* held.swap(true)) yield* held.waitWhile(true);
  }

  *release(): Thread {
    yield* held.write(false);
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
