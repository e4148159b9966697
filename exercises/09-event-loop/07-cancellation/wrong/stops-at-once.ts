/**
 * @belief `cancel()` stops the task at once.
 * @fails Ask a task to stop > only asks: nothing has happened yet when cancel comes back
 * @fails Ask a task to stop > throws CancelledError at the place where the task waits
 * @fails Ask a task to stop > lets it wait while it cleans up
 * @fails Ask a task to stop > reaches a task that is woken already and has not run yet
 * @fails Ask a task to stop > reaches a task whose error is on its way, and comes before the error
 * @fails Ask a task to stop > reaches a task that has only ended its turn
 * @fails Ask a task to stop > stops the task that it waits for, and so on down
 * @fails Ask a task to stop > lets a task that cancels itself run on to the next place where it waits
 * @fails Ask a task to stop > ends a task as cancelled that cancels itself and waits nowhere after that
 * @fails Refuse, and take back > goes on when the coroutine catches the error
 * @fails Refuse, and take back > asks again when cancel is called again
 * @fails Refuse, and take back > lets a task wait on if the one that it waits for refuses
 * @fails Refuse, and take back > lets a task that cancels itself wait on, too, if the one that it waits for refuses
 * @fails Refuse, and take back > ends with the error that the coroutine ends with
 * @fails Refuse, and take back > counts who has asked, and who has taken it back
 * @fails Refuse, and take back > throws nothing when all have taken it back in time
 * @fails Set a deadline > cancels the body when the time is over, and throws TimeoutError
 * @fails Set a deadline > lets CancelledError through when somebody else cancels
 * @fails Set a deadline > reaches a body whose answer has come in the same pass
 * @fails Set a deadline > lets the errors of the body through, also after the deadline
 * @fails Set a deadline > gives the result of a body that refuses, and takes its own cancel back
 * @fails Set a deadline > with no time left, lets the body run to the first place where it waits
 * @fails Set a deadline > throws TimeoutError at the deadline that is over, not at the one within it
 * @fails Set a deadline > throws TimeoutError also in a task that was cancelled before, and cleans up
 * @fails Set a deadline > ends as it should, whatever comes first: the result, the deadline or a cancel
 * @tell Your `cancel` ends the coroutine on the spot, in the middle of somebody else's turn. So it cannot refuse, and it cannot wait
 * while it cleans up: who closes a file or tells a customer has to wait. Only the loop runs tasks. What can `cancel` leave behind, so
 * that the error comes up in the task's own next step?
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
  readonly #body: Coroutine<T>;
  #cancelling = 0;

  constructor(loop: Scheduler, coroutine: Coroutine<T>, name?: string) {
    const request = { isPending: false };
    super(loop, heedAtTheEnd(coroutine, request), name);
    this.#request = request;
    this.#body = coroutine;
  }

  override cancel(): boolean {
    if (this.done()) return false;
    this.#cancelling += 1;
    this.#body.return(undefined as T);
    return super.cancel();
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
    if (this.done()) return;
    if (this.#request.isPending) {
      this.#request.isPending = false;
      super.step(error instanceof CancelledError ? error : new CancelledError());
    } else {
      super.step(error);
    }
    if (this.#request.isPending && this.waiter?.cancel()) this.#request.isPending = false;
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
