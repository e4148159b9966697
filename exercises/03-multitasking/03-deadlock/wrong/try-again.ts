/**
 * @belief Who gives back what he has and tries again is never stuck.
 * @fails Move the money > loses nothing when two take from one account, under every schedule
 * @fails Move the money > loses nothing when two pay into one account, under every schedule
 * @fails Move the money > gives away the last money once, under every schedule
 * @fails Move the money > counts all money at one moment, under every schedule
 * @fails No schedule stands still > comes to an end when two transfers cross
 * @fails No schedule stands still > comes to an end when three transfers go round in a ring
 * @fails No schedule stands still > comes to an end when the accounts are counted in another order
 * @tell Your threads are never stuck, and they never come to an end either: each takes one lock, finds the other taken, gives its own back, and does
 * it all again, step for step with the other. That is a livelock.
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
  return [...new Set(accounts)];
}

function* acquireAll(accounts: readonly Account[]): Thread {
  for (;;) {
    const taken: Account[] = [];
    for (const account of accounts) {
      if (!(yield* account.lock.tryAcquire())) break;
      taken.push(account);
    }
    if (taken.length === accounts.length) return;
    yield* releaseAll(taken);
  }
}

function* releaseAll(accounts: readonly Account[]): Thread {
  for (const { lock } of accounts) yield* lock.release();
}
