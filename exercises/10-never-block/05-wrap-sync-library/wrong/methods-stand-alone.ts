/**
 * @belief A method is a function like any other.
 * @fails Call it in a thread > lets the loop go on while the library blocks
 * @fails Call it in a thread > makes as many calls at once as there are threads
 * @fails Call it in a thread > gives what the library gives, also when that is nothing
 * @fails Call it in a thread > throws the very error that the library throws
 * @fails A time-out ends the wait > gives up after so many seconds, whatever the thread does
 * @fails A time-out ends the wait > leaves the thread to the call until the library returns
 * @fails A time-out ends the wait > drops what comes too late, a result or an error
 * @fails A time-out ends the wait > never makes a call whose caller gave up while it waited for a thread
 * @fails A time-out ends the wait > ends at once when its task is cancelled, and is no TimeoutError then
 * @fails Say so when it is too much > throws Busy at once when all threads are at work and the line is full
 * @fails Say so when it is too much > has one line for all calls, whether they find or save
 * @fails Say so when it is too much > counts a call whose caller has gone for as long as it has its thread
 * @fails Say so when it is too much > has room again for each call that was taken back while it waited
 * @fails Say so when it is too much > has room again after a result, an error and a Busy
 * @fails Say so when it is too much > keeps to all of that under any load
 * @tell You take `find` and `save` off their object and call them without it. In there, `this` is undefined, and every call fails.
 */
import { type Coroutine, createFuture, timeout } from '#loop';
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

  function* call<T>(blocking: () => T): Coroutine<T> {
    if (taken >= pool.size + maxWaiting) throw new Busy('no thread is free, and the line is full');
    taken += 1;
    const job = pool.submit(blocking);
    // The place is free when the thread is, and not when the caller goes.
    job.addDoneCallback(() => {
      taken -= 1;
    });
    return yield* timeout(seconds, waitFor(job));
  }

  const { find, save } = client;
  return {
    find: (id) => call(() => find(id)),
    save: (customer) => call(() => save(customer)),
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
