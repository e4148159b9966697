/**
 * @belief One lock for the whole bank is the safe way.
 * @fails Hold up nobody else > lets a transfer from 3 to 4 through, wherever one from 1 to 2 stands
 * @tell With one lock nothing can stand in a ring, and nothing goes on beside anything else: a thread that is interrupted in the middle of a payment
 * from 1 to 2 holds up everybody, also who pays from 3 to 4. Each account has a lock.
 */
import { Lock, type Thread } from '#kit';
import type { Account } from '../support/Account';

const bank = new Lock('the bank');

/** Moves `amount`, and returns true; changes nothing and returns false when there is not so much on `from`. */
export function* transfer(from: Account, to: Account, amount: number): Thread<boolean> {
  yield* bank.acquire();
  const there = yield* from.balance.read();
  if (there >= amount) {
    yield* from.balance.write(there - amount);
    // Read after the write: `to` may be the same account.
    const before = yield* to.balance.read();
    yield* to.balance.write(before + amount);
  }
  yield* bank.release();
  return there >= amount;
}

/** The sum of the balances, as it was at one moment. */
export function* total(accounts: readonly Account[]): Thread<number> {
  yield* bank.acquire();
  let sum = 0;
  for (const { balance } of accounts) sum += yield* balance.read();
  yield* bank.release();
  return sum;
}
