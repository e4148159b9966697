/**
 * @belief A timeout is a race: whoever comes first, body or timer, has the result.
 * @fails Set a deadline > cancels the body when the time is over, and throws TimeoutError
 * @fails Set a deadline > lets CancelledError through when somebody else cancels
 * @fails Set a deadline > lets the errors of the body through, also after the deadline
 * @fails Set a deadline > leaves no timer behind when the body fails or is cancelled
 * @fails Set a deadline > gives the result of a body that refuses, and takes its own cancel back
 * @fails Set a deadline > with no time left, lets the body run to the first place where it waits
 * @fails Set a deadline > throws TimeoutError at the deadline that is over, not at the one within it
 * @fails Set a deadline > throws TimeoutError also in a task that was cancelled before, and cleans up
 * @tell That is `Promise.race`. The one who waits is rid of the body, and the body works on: it places the order that the customer
 * was told is off. And who cancels the task from outside does not reach the body, either. The deadline has to cancel the task in
 * which the body runs.
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
  const winner = loop.createFuture<T>();
  const runner = loop.createTask(body);
  runner.addDoneCallback(() => {
    if (winner.done()) return;
    try {
      winner.setResult(runner.result());
    } catch (error) {
      winner.setException(error);
    }
  });
  const timer = loop.callLater(delay, () => {
    if (!winner.done()) winner.setException(new TimeoutError());
  });
  try {
    return yield* winner;
  } finally {
    timer.cancel();
  }
}
