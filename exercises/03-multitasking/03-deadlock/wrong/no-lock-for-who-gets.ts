/**
 * @belief Only the account that pays must be locked.
 * @fails Move the money > loses nothing when two pay into one account, under every schedule
 * @fails No schedule stands still > comes to an end when two transfers cross
 * @fails No schedule stands still > comes to an end when three transfers go round in a ring
 * @tell You lock the account that pays and change both. Two payments into one account read the same balance, and one of them is lost: a lost update,
 * on the account that nobody has locked.
 */
import type { Thread } from '#kit';
import type { Account } from '../support/Account';

/** Moves `amount`, and returns true; changes nothing and returns false when there is not so much on `from`. */
export function* transfer(from: Account, to: Account, amount: number): Thread<boolean> {
  const accounts = inOrder([from]);
  yield* acquireAll(accounts);
  const there = yield* from.balance.read();
  if (there >= amount) {
    yield* from.balance.write(there - amount);
    // Read after the write: `to` may be the same account.
    const before = yield* to.balance.read();
    yield* to.balance.write(before + amount);
  }
  yield* releaseAll(accounts);
  return there >= amount;
}

/** The sum of the balances, as it was at one moment. */
export function* total(accounts: readonly Account[]): Thread<number> {
  const ordered = inOrder(accounts);
  yield* acquireAll(ordered);
  let sum = 0;
  for (const { balance } of accounts) sum += yield* balance.read();
  yield* releaseAll(ordered);
  return sum;
}

/**
 * Each account once, by its number. All who take locks in one order cannot wait in a ring: whoever has the highest lock
 * that is held waits for nobody.
 */
function inOrder(accounts: readonly Account[]): Account[] {
  return [...new Set(accounts)].sort((one, other) => one.number - other.number);
}

function* acquireAll(accounts: readonly Account[]): Thread {
  for (const { lock } of accounts) yield* lock.acquire();
}

function* releaseAll(accounts: readonly Account[]): Thread {
  for (const { lock } of accounts) yield* lock.release();
}
