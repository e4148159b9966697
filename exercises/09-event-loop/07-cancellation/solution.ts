import { CancelledError, type Coroutine, type Scheduler } from '#loop/future';
import { EventLoop as IoLoop } from '#loop/io';
import { Task as PlainTask } from '#loop/task';

export { CancelledError };

/** What was waited for did not come in time. */
export class TimeoutError extends Error {
  override name = 'TimeoutError';
}

/** Whether CancelledError is to be thrown into a coroutine at the next opportunity. asyncio: `_must_cancel`. */
interface Request {
  isPending: boolean;
}

/** A task that can be asked to stop. asyncio: `tasks.Task`. */
export class Task<T> extends PlainTask<T> {
  readonly #request: Request;
  #cancelling = 0;

  constructor(loop: Scheduler, coroutine: Coroutine<T>, name?: string) {
    const request = { isPending: false };
    super(loop, heedAtTheEnd(coroutine, request), name);
    this.#request = request;
  }

  /**
   * Asks the coroutine to stop: CancelledError comes up at the place where it waits, in a pass to come. It may clean up, wait
   * meanwhile, and even go on. `false`: too late, the task is done.
   */
  override cancel(): boolean {
    if (this.done()) return false;
    this.#cancelling += 1;
    // Whoever waits for a future gets its CancelledError with it. A task that is waited for may refuse; so it goes on.
    if (this.waiter?.cancel()) return true;
    // A step is on its way, or runs now.
    this.#request.isPending = true;
    return true;
  }

  /** How many have asked it to stop, and not taken that back. */
  cancelling(): number {
    return this.#cancelling;
  }

  /** Takes back one `cancel`, and says how many are left. The last one takes back an error that is not thrown yet, too. */
  uncancel(): number {
    if (this.#cancelling > 0) {
      this.#cancelling -= 1;
      if (this.#cancelling === 0) this.#request.isPending = false;
    }
    return this.#cancelling;
  }

  override step(error?: unknown): void {
    if (this.#request.isPending) {
      this.#request.isPending = false;
      super.step(error instanceof CancelledError ? error : new CancelledError());
    } else {
      super.step(error);
    }
    // It was cancelled while its step ran: what it waits for now is cancelled in its place.
    if (this.#request.isPending && this.waiter?.cancel()) this.#request.isPending = false;
  }
}

/** A coroutine that is cancelled in its last step has no further place where the error could come up: it ends with it. */
function* heedAtTheEnd<T>(coroutine: Coroutine<T>, request: Request): Coroutine<T> {
  const result = yield* coroutine;
  if (!request.isPending) return result;
  request.isPending = false;
  throw new CancelledError();
}

/** A loop whose tasks can be asked to stop. */
export class EventLoop extends IoLoop {
  override createTask<T>(coroutine: Coroutine<T>, name?: string): Task<T> {
    return new Task(this, coroutine, name);
  }
}

/**
 * Gives the body `delay` seconds, and throws TimeoutError when they are over. Who else cancels the task meanwhile is not
 * confused with the deadline. asyncio: `async with timeout(delay)`. Throws outside of a task.
 */
export function* timeout<T>(loop: EventLoop, delay: number, body: Coroutine<T>): Coroutine<T> {
  const task = loop.currentTask;
  if (!(task instanceof Task)) throw new Error('timeout() is used inside a task');
  const before = task.cancelling();
  let isExpired = false;
  const expire = () => {
    task.cancel();
    isExpired = true;
  };
  const timer = delay > 0 ? loop.callLater(delay, expire) : loop.callSoon(expire);

  /** Takes back what the deadline has asked for, and says whether it was the only one who asked. */
  const isItOurs = () => isExpired && task.uncancel() <= before;
  try {
    const result = yield* body;
    // The body may have caught the error and gone on.
    isItOurs();
    return result;
  } catch (error) {
    if (isItOurs() && error instanceof CancelledError) throw new TimeoutError();
    throw error;
  } finally {
    timer.cancel();
  }
}
