/**
 * The loop of chapter 09, put together under asyncio's names. Imported as `#loop`. Times are seconds; each function uses the
 * loop that runs.
 */
import type { Coroutine, Future } from '#loop/future';
import { sleep as sleepOn, type Task } from '#loop/task';
import { getRunningLoop } from './running';

export { CancelledError, type Coroutine, Future, InvalidStateError } from '#loop/future';
export { Task } from '#loop/task';
export { EventLoop, getRunningLoop, newEventLoop, run, setLoopFactory } from './running';

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
  return getRunningLoop().currentTask;
}

/** Waits, and gives `result`. With 0 or less it ends its turn. asyncio: `sleep`. */
export function sleep(seconds: number): Coroutine<undefined>;
export function sleep<T>(seconds: number, result: T): Coroutine<T>;
export function* sleep<T>(seconds: number, result?: T): Coroutine<T | undefined> {
  return yield* sleepOn(getRunningLoop(), seconds, result);
}
