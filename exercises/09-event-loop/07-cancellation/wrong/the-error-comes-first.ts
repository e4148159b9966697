/**
 * @belief When an error is on its way to the task, there is no need for a second one.
 * @fails Ask a task to stop > reaches a task whose error is on its way, and comes before the error
 * @tell The task was woken by an error, then somebody asked it to stop, and of the two only the error arrives. A task that catches it
 * and tries again never hears that it should stop. One step can throw one error in: which of them must not be lost?
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
    if (this.#request.isPending) {
      this.#request.isPending = false;
      super.step(error ?? new CancelledError());
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
