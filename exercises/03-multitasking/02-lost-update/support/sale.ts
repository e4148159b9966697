import { Cell, type Scene, type Thread } from '#kit';

/** What an order ends with when all lamps are sold. */
export class SoldOut extends Error {
  override readonly name = 'SoldOut';
}

/** Sells a lamp as if nobody else were there: it reads how many are sold, and writes one more. */
export function* sell(sold: Cell<number>): Thread {
  const seen = yield* sold.read();
  yield* sold.write(seen + 1);
}

/** Two customers at once, and no lock. The threads are called A and B; the result is how many lamps the shop thinks it has sold. */
export function twoCustomers(): Scene<number> {
  const sold = new Cell('sold', 0);
  return { threads: [sell(sold), sell(sold)], result: () => sold.peek() };
}
