/**
 * @belief Each method counts its own calls.
 * @fails Say so when it is too much > has one line for all calls, whether they find or save
 * @tell You count the finds and the saves apart, so together they may be twice as many as there is room for. They share the threads of
 * one pool: count in one place all that you hand in to it.
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
  function line<A, T>(blocking: (argument: A) => T): (argument: A) => Coroutine<T> {
    let taken = 0;
    return function* call(argument) {
      if (taken >= pool.size + maxWaiting)
        throw new Busy('no thread is free, and the line is full');
      taken += 1;
      const job = pool.submit(() => blocking(argument));
      job.addDoneCallback(() => {
        taken -= 1;
      });
      return yield* timeout(seconds, waitFor(job));
    };
  }

  return {
    find: line((id: number) => client.find(id)),
    save: line((customer: Customer) => client.save(customer)),
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
