/**
 * @belief After a shutdown nothing runs that has not begun.
 * @fails Shut down > does every job that it was given before
 * @tell Jobs that were handed in before the shutdown were not done, and their futures wait for ever. Shutting down means to take
 * nothing more; what was taken is done.
 */
import { WouldBlock } from '#kit';
import type { Future } from '#loop';
import { CheckedLoop } from '../support/CheckedLoop';
import type { Blocking, Machine } from '../support/Machine';
import { SimpleQueue } from '../support/SimpleQueue';
import { ThreadFuture } from '../support/ThreadFuture';

/** A blocking function that a thread is to call. */
export type Job<T> = () => Blocking<T>;

const ONE_BYTE = new Uint8Array(1);

/** A loop that other threads can wake. asyncio: `BaseSelectorEventLoop`, with its self-pipe. */
export class EventLoop extends CheckedLoop {
  readonly #machine: Machine;
  readonly #writer: number;
  /** What threads have asked for, and the loop has not seen yet. The one thing here that several threads touch. */
  readonly #asked: (() => void)[] = [];

  constructor(machine: Machine) {
    super(machine);
    this.#machine = machine;
    const { reader, writer } = machine.pipe();
    this.#writer = writer;
    this.addReader(reader, () => this.#takeIn(reader));
  }

  /** Calls back in the loop's thread, soon. The one method that any thread may call. asyncio: `call_soon_threadsafe`. */
  callSoonThreadsafe(callback: () => void): void {
    // First the callback, then the byte: whoever is woken by the byte finds the callback.
    this.#asked.push(callback);
    try {
      this.#machine.write(this.#writer, ONE_BYTE);
    } catch (error) {
      // A full pipe wakes the loop as well.
      if (!(error instanceof WouldBlock)) throw error;
    }
  }

  /** Runs the job in a thread of the executor; the future belongs to this loop. asyncio: `run_in_executor`. */
  runInExecutor<T>(executor: ThreadPoolExecutor, job: Job<T>): Future<T> {
    const future = this.createFuture<T>();
    const work = executor.submit(job);
    // Called by a thread. From there, one step back to the loop's.
    work.addDoneCallback(() => this.callSoonThreadsafe(() => copy(work, future)));
    future.addDoneCallback(() => {
      if (future.cancelled()) work.cancel();
    });
    return future;
  }

  #takeIn(reader: number): void {
    // First the bytes, then the callbacks: the byte of a callback that comes in between stays in the pipe.
    this.#machine.read(reader, 4096);
    for (const callback of this.#asked.splice(0)) this.callSoon(callback);
  }
}

/** asyncio: `futures._copy_future_state`. */
function copy<T>(work: ThreadFuture<T>, future: Future<T>): void {
  // Nobody waits any more.
  if (future.done()) return;
  if (work.cancelled()) {
    future.cancel();
    return;
  }
  try {
    future.setResult(work.result());
  } catch (error) {
    future.setException(error);
  }
}

interface Work<T> {
  readonly job: Job<T>;
  readonly future: ThreadFuture<T>;
}

/** Threads that do one job after another. Python: `concurrent.futures.ThreadPoolExecutor`. */
export class ThreadPoolExecutor {
  readonly #machine: Machine;
  readonly #maxWorkers: number;
  /** The jobs that no thread has yet. `undefined` tells a thread to end. */
  readonly #queue: SimpleQueue<Work<unknown> | undefined>;
  #threads = 0;
  /** Jobs that wait or are at work. */
  #unfinished = 0;
  #isShutDown = false;

  constructor(machine: Machine, maxWorkers: number) {
    this.#machine = machine;
    this.#maxWorkers = maxWorkers;
    this.#queue = new SimpleQueue(machine);
  }

  /** Hands a job in. Throws when the executor is shut down. */
  submit<T>(job: Job<T>): ThreadFuture<T> {
    if (this.#isShutDown) throw new Error('cannot schedule new futures after shutdown');
    const future = new ThreadFuture<T>();
    this.#unfinished += 1;
    this.#queue.put({ job, future } as Work<unknown>);
    if (this.#unfinished > this.#threads && this.#threads < this.#maxWorkers) {
      this.#threads += 1;
      this.#machine.startThread(() => this.#work());
    }
    return future;
  }

  /** Takes no more jobs, does those that it has, then lets its threads end. Python: `shutdown(wait=False)`. */
  shutdown(): void {
    if (this.#isShutDown) return;
    this.#isShutDown = true;
    // Behind all jobs, one for each thread.
    for (let thread = 0; thread < this.#threads; thread += 1) this.#queue.put(undefined);
  }

  /** What each thread does, all its life. */
  *#work(): Blocking<void> {
    for (;;) {
      const work = yield* this.#queue.get();
      if (!work || this.#isShutDown) return;
      const { job, future } = work;
      let tell = () => {};
      if (future.begin()) {
        try {
          const result = yield* job();
          tell = () => future.setResult(result);
        } catch (error) {
          tell = () => future.setException(error);
        }
      }
      // It is free before anybody hears of it: whoever hands in the next job finds it so.
      this.#unfinished -= 1;
      tell();
    }
  }
}
