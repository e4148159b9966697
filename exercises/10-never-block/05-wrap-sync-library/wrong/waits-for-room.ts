/**
 * @belief When the line is full, wait until there is room.
 * @fails Say so when it is too much > throws Busy at once when all threads are at work and the line is full
 * @fails Say so when it is too much > has one line for all calls, whether they find or save
 * @fails Say so when it is too much > counts a call whose caller has gone for as long as it has its thread
 * @fails Say so when it is too much > has room again for each call that was taken back while it waited
 * @fails Say so when it is too much > has room again after a result, an error and a Busy
 * @fails Say so when it is too much > keeps to all of that under any load
 * @tell Your caller does not hear `Busy`: it waits for a place in line, and so there are two lines, the second without an end. An
 * honest answer comes at once.
 */
import { type Coroutine, createFuture, Semaphore, timeout } from '#loop';
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
  const places = new Semaphore(pool.size + maxWaiting);

  function* call<T>(blocking: () => T): Coroutine<T> {
    return yield* timeout(seconds, inPlace(blocking));
  }

  function* inPlace<T>(blocking: () => T): Coroutine<T> {
    yield* places.acquire();
    const job = pool.submit(blocking);
    job.addDoneCallback(() => places.release());
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
