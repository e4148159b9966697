import type { Future } from '#loop';
import { CheckedLoop } from './support/CheckedLoop';
import type { Blocking, Machine } from './support/Machine';
import { ThreadFuture } from './support/ThreadFuture';

/** A blocking function that a thread is to call. */
export type Job<T> = () => Blocking<T>;

/** A loop that other threads can wake. The loop that it extends has timers, tasks and sockets, and belongs to its thread. */
export class EventLoop extends CheckedLoop {
  /**
   * Calls back in the loop's thread, soon. The one method of the loop that any thread may call.
   *
   * - Where does a callback wait until the loop's thread takes it?
   * - The loop may be asleep in `select`. What is there to watch that another thread can make readable?
   */
  callSoonThreadsafe(callback: () => void): void {}

  /** Runs the job in a thread of the executor. The future belongs to this loop. */
  runInExecutor<T>(executor: ThreadPoolExecutor, job: Job<T>): Future<T> {
    return this.createFuture<T>();
  }
}

/** Threads that do one job after another, `maxWorkers` at most. */
export class ThreadPoolExecutor {
  constructor(
    readonly machine: Machine,
    readonly maxWorkers: number,
  ) {}

  /** Hands a job in. Throws when the executor is shut down. */
  submit<T>(job: Job<T>): ThreadFuture<T> {
    // `this.machine.startThread(function* () { … })` starts a thread. What does it do, all its life?
    return new ThreadFuture<T>();
  }

  /** Takes no more jobs, does those that it has, then lets its threads end. */
  shutdown(): void {}
}
