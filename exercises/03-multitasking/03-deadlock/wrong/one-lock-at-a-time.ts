/**
 * @belief Who never holds two locks can never stand in a ring.
 * @fails Move the money > counts all money at one moment, under every schedule
 * @fails No schedule stands still > comes to an end when the accounts are counted in another order
 * @tell You take the money under one lock and add it under the other. In between it is on no account, and whoever counts then misses it. To change
 * two accounts as one, both locks have to be held.
 */
import type { Thread } from '#kit';
import type { Account } from '../support/Account';

/** Moves `amount`, and returns true; changes nothing and returns false when there is not so much on `from`. */
export function* transfer(from: Account, to: Account, amount: number): Thread<boolean> {
  yield* from.lock.acquire();
  const there = yield* from.balance.read();
  if (there >= amount) yield* from.balance.write(there - amount);
  yield* from.lock.release();
  if (there >= amount) {
    yield* to.lock.acquire();
    const before = yield* to.balance.read();
    yield* to.balance.write(before + amount);
    yield* to.lock.release();
  }
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
