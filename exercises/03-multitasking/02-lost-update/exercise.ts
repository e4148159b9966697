import { Cell, type Thread } from '#kit';
import { SoldOut } from './support/sale';

/** A schedule of `twoCustomers` after which one lamp is counted. A1 is the first step of A, B2 the second of B. */
export const losingSchedule = 'A1 A2 B1 B2';

/** One thread at a time is between `acquire` and `release`. */
export class Mutex {
  readonly #held = new Cell('held', false);

  /** Waits until nobody has it, and takes it. */
  *acquire(): Thread {
    // This takes it, whoever has it. Look before you take; and is there time between the look and the taking?
    yield* this.#held.write(true);
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
  if (seen > stock) throw new SoldOut();
  yield* sold.write(seen + 1);
}
