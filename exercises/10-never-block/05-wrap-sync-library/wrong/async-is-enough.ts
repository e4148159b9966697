/**
 * @belief A function with `function*` (or `async`) does not block.
 * @fails Call it in a thread > lets the loop go on while the library blocks
 * @fails Call it in a thread > makes as many calls at once as there are threads
 * @fails A time-out ends the wait > gives up after so many seconds, whatever the thread does
 * @fails A time-out ends the wait > leaves the thread to the call until the library returns
 * @fails A time-out ends the wait > drops what comes too late, a result or an error
 * @fails A time-out ends the wait > never makes a call whose caller gave up while it waited for a thread
 * @fails A time-out ends the wait > ends at once when its task is cancelled, and is no TimeoutError then
 * @fails Say so when it is too much > throws Busy at once when all threads are at work and the line is full
 * @fails Say so when it is too much > counts a call whose caller has gone for as long as it has its thread
 * @fails Say so when it is too much > has room again for each call that was taken back while it waited
 * @fails Say so when it is too much > has room again after a result, an error and a Busy
 * @fails Say so when it is too much > keeps to all of that under any load
 * @tell Your call runs in the loop's own thread, and the library blocks it: no timer rings, and no other task goes on until the answer
 * is there. A coroutine only gives way where it waits for something of the loop; the library does not know the loop.
 */
import { type Coroutine, sleep, timeout } from '#loop';
import type { Customer, SyncClient } from '../support/OldClient';
import type { ThreadPool } from '../support/ThreadPool';

/** All threads are at work, and as many calls wait as may wait. */
export class Busy extends Error {
  override name = 'Busy';
}

export interface Options {
  /** For how long a caller waits at most, in seconds. */
  readonly timeout: number;
  /** How many calls may wait for a thread. */
  readonly maxWaiting: number;
}

/** The client for tasks of a loop. */
export interface AsyncClient {
  find(id: number): Coroutine<Customer>;
  save(customer: Customer): Coroutine<void>;
}

/** Makes each call of the old library in a thread of the pool. */
export function asyncClient(
  client: SyncClient,
  pool: ThreadPool,
  { timeout: seconds, maxWaiting }: Options,
): AsyncClient {
  /** Calls that wait for a thread or have one, be it that nobody waits for them any more. */
  let taken = 0;

  function* call<T>(blocking: () => T): Coroutine<T> {
    if (taken >= pool.size + maxWaiting) throw new Busy('no thread is free, and the line is full');
    taken += 1;
    try {
      return yield* timeout(seconds, run(blocking));
    } finally {
      taken -= 1;
    }
  }

  return {
    find: (id) => call(() => client.find(id)),
    save: (customer) => call(() => client.save(customer)),
  };
}

function* run<T>(blocking: () => T): Coroutine<T> {
  yield* sleep(0);
  return blocking();
}
