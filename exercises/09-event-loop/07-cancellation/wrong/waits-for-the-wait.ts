/**
 * @belief `cancel` sets a flag that the task looks at when it goes on.
 * @fails Ask a task to stop > throws CancelledError at the place where the task waits
 * @fails Ask a task to stop > lets it wait while it cleans up
 * @fails Ask a task to stop > stops the task that it waits for, and so on down
 * @fails Ask a task to stop > lets a task that cancels itself run on to the next place where it waits
 * @fails Refuse, and take back > goes on when the coroutine catches the error
 * @fails Refuse, and take back > asks again when cancel is called again
 * @fails Refuse, and take back > lets a task wait on if the one that it waits for refuses
 * @fails Refuse, and take back > lets a task that cancels itself wait on, too, if the one that it waits for refuses
 * @fails Set a deadline > cancels the body when the time is over, and throws TimeoutError
 * @fails Set a deadline > lets CancelledError through when somebody else cancels
 * @fails Set a deadline > leaves no timer behind when the body fails or is cancelled
 * @fails Set a deadline > with no time left, lets the body run to the first place where it waits
 * @fails Set a deadline > throws TimeoutError at the deadline that is over, not at the one within it
 * @fails Set a deadline > throws TimeoutError also in a task that was cancelled before, and cleans up
 * @fails Set a deadline > ends as it should, whatever comes first: the result, the deadline or a cancel
 * @tell The task sleeps for a second, is asked to stop, and sleeps on: nobody looks at your flag before the sleep is over. A task
 * that waits has no next step until its future is done. So what do you do to its future?
 */
import { CancelledError, type Coroutine, type Scheduler } from '#loop/future';
import { EventLoop as IoLoop } from '#loop/io';
import { Task as PlainTask } from '#loop/task';

export { CancelledError };

export class TimeoutError extends Error {
  override name = 'TimeoutError';
}

interface Request {
  isPending: boolean;
}

export class Task<T> extends PlainTask<T> {
  readonly #request: Request;
  #cancelling = 0;

  constructor(loop: Scheduler, coroutine: Coroutine<T>, name?: string) {
    const request = { isPending: false };
    super(loop, heedAtTheEnd(coroutine, request), name);
    this.#request = request;
  }

  override cancel(): boolean {
    if (this.done()) return false;
    this.#cancelling += 1;
    this.#request.isPending = true;
    return true;
  }

  cancelling(): number {
    return this.#cancelling;
  }

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
  }
}

function* heedAtTheEnd<T>(coroutine: Coroutine<T>, request: Request): Coroutine<T> {
  const result = yield* coroutine;
  if (!request.isPending) return result;
  request.isPending = false;
  throw new CancelledError();
}

export class EventLoop extends IoLoop {
  override createTask<T>(coroutine: Coroutine<T>, name?: string): Task<T> {
    return new Task(this, coroutine, name);
  }
}

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

  const isItOurs = () => isExpired && task.uncancel() <= before;
  try {
    const result = yield* body;
    isItOurs();
    return result;
  } catch (error) {
    if (isItOurs() && error instanceof CancelledError) throw new TimeoutError();
    throw error;
  } finally {
    timer.cancel();
  }
}
