/**
 * @belief A coroutine that has caught CancelledError has settled the matter.
 * @fails Refuse, and take back > goes on counting a cancel that was caught
 * @tell The coroutine has caught the error, and with that you forget that anybody asked. Whoever asks `cancelling` wants to know who
 * still wants the task to stop. Only the one who has asked can take that back.
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
      super.step(error instanceof CancelledError ? error : new CancelledError());
    } else {
      super.step(error);
    }
    if (error instanceof CancelledError && !this.done()) this.#cancelling = 0;
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
