/**
 * @belief Who waits asks again until it is free.
 * @fails A lock from one cell > lets one of two threads in at a time, under every schedule
 * @fails A lock from one cell > lets one in at a time when two wait for the same release
 * @fails A lock from one cell > can be taken again by the thread that has released it
 * @tell Your `acquire` asks and asks. As long as the thread that has the mutex is not let, nothing comes of it, and a core is busy with nothing.
 * There is an access that sleeps.
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
    while (yield* this.#held.swap(true));
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
