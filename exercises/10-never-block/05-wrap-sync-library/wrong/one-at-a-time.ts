/**
 * @belief The library is not made for concurrency, so one call at a time.
 * @fails Call it in a thread > makes as many calls at once as there are threads
 * @fails A time-out ends the wait > gives up after so many seconds, whatever the thread does
 * @fails Say so when it is too much > throws Busy at once when all threads are at work and the line is full
 * @fails Say so when it is too much > counts a call whose caller has gone for as long as it has its thread
 * @fails Say so when it is too much > keeps to all of that under any load
 * @tell Your calls go one after another, although threads are free: each caller pays for all that came before it.
 */
import { type Coroutine, createFuture, Lock, timeout } from '#loop';
import type { Customer, SyncClient } from '../support/OldClient';
import type { Job, ThreadPool } from '../support/ThreadPool';

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
  const door = new Lock();

  function* call<T>(blocking: () => T): Coroutine<T> {
    if (taken >= pool.size + maxWaiting) throw new Busy('no thread is free, and the line is full');
    return yield* timeout(seconds, inTurn(blocking));
  }

  function* inTurn<T>(blocking: () => T): Coroutine<T> {
    taken += 1;
    try {
      yield* door.acquire();
    } catch (error) {
      taken -= 1;
      throw error;
    }
    const job = pool.submit(blocking);
    job.addDoneCallback(() => {
      taken -= 1;
      door.release();
    });
    return yield* waitFor(job);
  }

  return {
    find: (id) => call(() => client.find(id)),
    save: (customer) => call(() => client.save(customer)),
  };
}

/** Waits for what the job gives. Whoever gives up takes it back, if there is still time. asyncio: `wrap_future`. */
function* waitFor<T>(job: Job<T>): Coroutine<T> {
  const future = createFuture<T>();
  job.addDoneCallback(() => {
    // Nobody waits any more: the answer came too late.
    if (future.done()) return;
    try {
      future.setResult(job.result());
    } catch (error) {
      future.setException(error);
    }
  });
  try {
    return yield* future;
  } finally {
    job.cancel();
  }
}
