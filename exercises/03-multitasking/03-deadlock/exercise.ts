import { Lock, type Thread } from '#kit';
import type { Account } from './support/Account';

/** One lock for all accounts, as a beginning. Nobody waits in a ring, and everybody waits for everybody. */
const bank = new Lock('the lock of the bank');

/** Moves `amount`, and returns true; changes nothing and returns false when there is not so much on `from`. */
export function* transfer(from: Account, to: Account, amount: number): Thread<boolean> {
  // Take the locks of the two accounts instead: `account.lock`. In which order, so that nobody waits in a ring?
  yield* bank.acquire();
  const there = yield* from.balance.read();
  if (there >= amount) {
    yield* from.balance.write(there - amount);
    yield* to.balance.write((yield* to.balance.read()) + amount);
  }
  yield* bank.release();
  return there >= amount;
}

/** The sum of the balances, as it was at one moment. */
export function* total(accounts: readonly Account[]): Thread<number> {
  // Right as long as nobody moves money meanwhile.
  let sum = 0;
  for (const { balance } of accounts) sum += yield* balance.read();
  return sum;
}
