/**
 * The loop of chapter 09, put together under asyncio's names. Imported as `#loop`. Times are seconds, and each function uses
 * the loop that runs.
 */
import { Task, timeout as timeoutOn } from '#loop/cancellation';
import type { Coroutine, Future } from '#loop/future';
import { type Awaitable, gather as gatherOn } from '#loop/gather';
import { accept as acceptOn, read as readOn, write as writeOn } from '#loop/io';
import { sleep as sleepOn } from '#loop/task';
import { getRunningLoop } from './running';

export { CancelledError, TimeoutError } from '#loop/cancellation';
export { type Coroutine, Future, InvalidStateError } from '#loop/future';
export { QueueEmpty, QueueFull } from '#loop/synchronisation';
export { Lock, Queue, Semaphore } from './locks';
export { EventLoop, getRunningLoop, newEventLoop, run, setLoopFactory } from './running';
export { Task };

/** A task that takes its first step in the next pass. asyncio: `create_task`. */
export function createTask<T>(coroutine: Coroutine<T>, name?: string): Task<T> {
  return getRunningLoop().createTask(coroutine, name);
}

/** asyncio: `loop.create_future`. */
export function createFuture<T>(): Future<T> {
  return getRunningLoop().createFuture<T>();
}

/** The task whose step runs now. asyncio: `current_task`. */
export function currentTask(): Task<unknown> | undefined {
  const task = getRunningLoop().currentTask;
  return task instanceof Task ? task : undefined;
}

/** Waits, and gives `result`. With 0 or less it ends its turn. asyncio: `sleep`. */
export function sleep(seconds: number): Coroutine<undefined>;
export function sleep<T>(seconds: number, result: T): Coroutine<T>;
export function* sleep<T>(seconds: number, result?: T): Coroutine<T | undefined> {
  return yield* sleepOn(getRunningLoop(), seconds, result);
}

/** All results in the order of the awaitables, or the first error; the siblings run on. asyncio: `gather`. */
export function gather<T>(
  awaitables: Iterable<Awaitable<T>>,
  options?: { readonly returnExceptions?: false },
): Future<T[]>;
export function gather<T>(
  awaitables: Iterable<Awaitable<T>>,
  options: { readonly returnExceptions?: boolean },
): Future<unknown[]>;
export function gather<T>(
  awaitables: Iterable<Awaitable<T>>,
  options?: { readonly returnExceptions?: boolean },
): Future<unknown[]> {
  return gatherOn(getRunningLoop(), awaitables, options);
}

/** Runs the body, for so many seconds at most; then it throws TimeoutError. asyncio: `async with timeout(seconds)`. */
export function* timeout<T>(seconds: number, body: Coroutine<T>): Coroutine<T> {
  return yield* timeoutOn(getRunningLoop(), seconds, body);
}

/** What has arrived, `maxBytes` at most; length 0 is the end. asyncio: `loop.sock_recv`. */
export function* read(fd: number, maxBytes: number): Coroutine<Uint8Array> {
  return yield* readOn(getRunningLoop(), fd, maxBytes);
}

/** Writes all of the bytes. asyncio: `loop.sock_sendall`. */
export function* write(fd: number, bytes: Uint8Array): Coroutine<void> {
  yield* writeOn(getRunningLoop(), fd, bytes);
}

/** The descriptor of the next client. asyncio: `loop.sock_accept`. */
export function* accept(listener: number): Coroutine<number> {
  return yield* acceptOn(getRunningLoop(), listener);
}
