/**
 * @belief A callback must not run a coroutine. It may only queue the next step.
 * @fails Step by step > takes each step by its method step, and is back before the next
 * @fails Wait for a future > goes on in the pass after the result, where the future put it
 * @fails Wait for a future > throws the exception of the future where the coroutine waits
 * @fails Wait for a future > throws CancelledError where the coroutine waits, and lets it clean up
 * @fails Wait for a future > says what it waits for
 * @fails Wait for a future > gives each coroutine the right turns, whatever the two do
 * @fails However it ends > can be waited for by other tasks, which go on in the pass after
 * @fails However it ends > gives its error to those who wait
 * @tell The callback that you leave with a future queues the step, and so the task goes on one pass later than it could. The future has already sent the
 * callback through the queue. Once is enough.
 */
import {
  CancelledError,
  type Coroutine,
  Future,
  InvalidStateError,
  type Scheduler,
} from '#loop/future';
import { EventLoop as TimerLoop } from '#loop/timers';

const currentTasks = new WeakMap<Scheduler, Task<unknown>>();
const counts = new WeakMap<Scheduler, number>();

export class Task<T> extends Future<T> {
  readonly name: string;
  readonly #loop: Scheduler;
  readonly #coroutine: Coroutine<T>;
  #waiter: Future<unknown> | undefined;

  constructor(loop: Scheduler, coroutine: Coroutine<T>, name = nextName(loop)) {
    super(loop);
    this.name = name;
    this.#loop = loop;
    this.#coroutine = coroutine;
    loop.callSoon(() => this.step());
  }

  get waiter(): Future<unknown> | undefined {
    return this.#waiter;
  }

  step(error?: unknown): void {
    if (this.done()) throw new InvalidStateError('The task is done.');
    this.#waiter = undefined;
    currentTasks.set(this.#loop, this);
    try {
      const { done, value } =
        error === undefined ? this.#coroutine.next() : this.#coroutine.throw(error);
      if (done) super.setResult(value);
      else this.#waitFor(value);
    } catch (raised) {
      if (raised instanceof CancelledError) super.cancel();
      else super.setException(raised);
    } finally {
      currentTasks.delete(this.#loop);
    }
  }

  #waitFor(yielded: unknown): void {
    if (yielded === undefined) {
      this.#loop.callSoon(() => this.step());
    } else if (yielded instanceof Future && yielded !== this) {
      this.#waiter = yielded;
      yielded.addDoneCallback(() => this.#loop.callSoon(() => this.#wakeUp(yielded)));
    } else {
      const error = new TypeError('This cannot be waited for.');
      this.#loop.callSoon(() => this.step(error));
    }
  }

  #wakeUp(future: Future<unknown>): void {
    try {
      future.result();
    } catch (error) {
      this.step(error);
      return;
    }
    this.step();
  }
}

function nextName(loop: Scheduler): string {
  const count = (counts.get(loop) ?? 0) + 1;
  counts.set(loop, count);
  return `Task-${count}`;
}

export class EventLoop extends TimerLoop {
  #isRunning = false;

  createFuture<T>(): Future<T> {
    return new Future<T>(this);
  }

  createTask<T>(coroutine: Coroutine<T>, name?: string): Task<T> {
    return new Task(this, coroutine, name);
  }

  get currentTask(): Task<unknown> | undefined {
    return currentTasks.get(this);
  }

  runUntilComplete<T>(awaitable: Future<T> | Coroutine<T>): T {
    if (this.#isRunning) throw new Error('The loop is running.');
    const future = awaitable instanceof Future ? awaitable : this.createTask(awaitable);
    const stop = () => {
      this.#isRunning = false;
    };
    future.addDoneCallback(stop);
    this.#isRunning = true;
    try {
      while (this.#isRunning) this.runOnce();
    } finally {
      this.#isRunning = false;
      future.removeDoneCallback(stop);
    }
    return future.result();
  }
}

export function sleep(loop: EventLoop, delay: number): Coroutine<undefined>;
export function sleep<T>(loop: EventLoop, delay: number, result: T): Coroutine<T>;
export function* sleep<T>(loop: EventLoop, delay: number, result?: T): Coroutine<T | undefined> {
  if (delay <= 0) {
    yield;
    return result;
  }
  const future = loop.createFuture<T | undefined>();
  const timer = loop.callLater(delay, () => {
    if (!future.done()) future.setResult(result);
  });
  try {
    return yield* future;
  } finally {
    timer.cancel();
  }
}
