import { type Coroutine, sleep } from '#loop';
import type { Customer, SyncClient } from './support/OldClient';
import type { ThreadPool } from './support/ThreadPool';

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

/**
 * Makes each call of the old library in a thread of the pool.
 *
 * - `pool.submit(() => …)` hands a call in. How does a task wait for the job that it gives?
 * - The caller gives up. Where is the thread then?
 */
export function asyncClient(client: SyncClient, pool: ThreadPool, options: Options): AsyncClient {
  function* call<T>(blocking: () => T): Coroutine<T> {
    yield* sleep(0);
    return blocking();
  }

  return {
    find: (id) => call(() => client.find(id)),
    save: (customer) => call(() => client.save(customer)),
  };
}
