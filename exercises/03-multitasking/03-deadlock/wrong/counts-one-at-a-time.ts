/**
 * @belief Each balance is read under its lock, so their sum is right.
 * @fails Move the money > counts all money at one moment, under every schedule
 * @fails No schedule stands still > comes to an end when the accounts are counted in another order
 * @tell Each balance that you read was right when you read it. But you give a lock back before you take the next, and in between money moves from
 * where you will look to where you have looked, or back. The sum is of no one moment: hold all locks.
 */
import type { Thread } from '#kit';
import type { Account } from '../support/Account';

/** Moves `amount`, and returns true; changes nothing and returns false when there is not so much on `from`. */
export function* transfer(from: Account, to: Account, amount: number): Thread<boolean> {
  const accounts = inOrder([from, to]);
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
  let sum = 0;
  for (const { balance, lock } of accounts) {
    yield* lock.acquire();
    sum += yield* balance.read();
    yield* lock.release();
  }
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
