/**
 * @belief A task has to begin before it can be cancelled.
 * @fails Ask a task to stop > never begins the body of a task that is cancelled before its first step
 * @fails Ask a task to stop > reaches a task that is woken already and has not run yet
 * @fails Ask a task to stop > reaches a task whose error is on its way, and comes before the error
 * @fails Ask a task to stop > reaches a task that has only ended its turn
 * @fails Refuse, and take back > throws all the same when only one of two has taken it back
 * @fails Set a deadline > reaches a body whose answer has come in the same pass
 * @tell A task that is cancelled before its first step begins its work all the same, and is stopped at the first place where it
 * waits. By then an order is half placed. A step that is on its way throws CancelledError in instead of going on, and thrown into a
 * coroutine that has not begun, it ends it there.
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
    if (this.waiter?.cancel()) return true;
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
    super.step(error);
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
