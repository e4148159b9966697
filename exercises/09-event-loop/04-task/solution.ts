import {
  CancelledError,
  type Coroutine,
  Future,
  InvalidStateError,
  type Scheduler,
} from '#loop/future';
import { EventLoop as TimerLoop } from '#loop/timers';

/** The task whose step runs, by its loop. asyncio: `tasks._current_tasks`. */
const currentTasks = new WeakMap<Scheduler, Task<unknown>>();
/** How many tasks a loop has named. asyncio: `tasks._task_name_counter`. */
const counts = new WeakMap<Scheduler, number>();

/** Runs a coroutine step by step, and is done with its result when the coroutine ends. asyncio: `tasks.Task`. */
export class Task<T> extends Future<T> {
  readonly name: string;
  readonly #loop: Scheduler;
  readonly #coroutine: Coroutine<T>;
  #waiter: Future<unknown> | undefined;

  /** The first step comes in the next pass. Without a name it is `Task-1`, `Task-2`, … */
  constructor(loop: Scheduler, coroutine: Coroutine<T>, name = nextName(loop)) {
    super(loop);
    this.name = name;
    this.#loop = loop;
    this.#coroutine = coroutine;
    loop.callSoon(() => this.step());
  }

  /** What the coroutine waits for, if it waits for a future. asyncio: `_fut_waiter`. */
  get waiter(): Future<unknown> | undefined {
    return this.#waiter;
  }

  /**
   * Runs the coroutine to the next place where it has to wait, or to its end. With an `error`, it is thrown in where the
   * coroutine stands. asyncio: `__step`. Throws InvalidStateError when the task is done.
   */
  step(error?: unknown): void {
    if (this.done()) throw new InvalidStateError(`${this.name} is done. There is no next step.`);
    this.#waiter = undefined;
    currentTasks.set(this.#loop, this);
    let result: IteratorResult<unknown, T>;
    try {
      result = error === undefined ? this.#coroutine.next() : this.#coroutine.throw(error);
    } catch (raised) {
      if (raised instanceof CancelledError) super.cancel();
      else super.setException(raised);
      return;
    } finally {
      currentTasks.delete(this.#loop);
    }
    if (result.done) super.setResult(result.value);
    else this.#wait(result.value);
  }

  /** Sees to it that the next step comes. */
  #wait(yielded: unknown): void {
    if (yielded === undefined) {
      this.#loop.callSoon(() => this.step());
    } else if (yielded instanceof Future && yielded !== this) {
      this.#waiter = yielded;
      yielded.addDoneCallback((future) => this.#wakeUp(future));
    } else {
      const what = yielded === this ? 'waits for itself' : `yields ${String(yielded)}`;
      const error = new TypeError(
        `${this.name} ${what}. Write yield* and a future or a coroutine.`,
      );
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
    // The coroutine asks the future for its result by itself.
    this.step();
  }
}

function nextName(loop: Scheduler): string {
  const count = (counts.get(loop) ?? 0) + 1;
  counts.set(loop, count);
  return `Task-${count}`;
}

/** A loop with futures and tasks. asyncio: `BaseEventLoop`. */
export class EventLoop extends TimerLoop {
  #isRunning = false;

  createFuture<T>(): Future<T> {
    return new Future<T>(this);
  }

  createTask<T>(coroutine: Coroutine<T>, name?: string): Task<T> {
    return new Task(this, coroutine, name);
  }

  /** The task whose step runs now. asyncio: `current_task`. */
  get currentTask(): Task<unknown> | undefined {
    return currentTasks.get(this);
  }

  /** Runs passes until the future is done and its callbacks were called, and gives its result. A coroutine becomes a task. */
  runUntilComplete<T>(awaitable: Future<T> | Coroutine<T>): T {
    if (this.#isRunning) throw new Error('This event loop is already running');
    const future = awaitable instanceof Future ? awaitable : this.createTask(awaitable);
    const stop = () => {
      this.#isRunning = false;
    };
    this.#isRunning = true;
    future.addDoneCallback(stop);
    try {
      while (this.#isRunning) this.runOnce();
    } finally {
      this.#isRunning = false;
      future.removeDoneCallback(stop);
    }
    return future.result();
  }
}

/** Waits `delay` seconds and gives `result`. With 0 or less it ends its turn, and no timer is set. asyncio: `sleep`. */
export function sleep(loop: EventLoop, delay: number): Coroutine<undefined>;
export function sleep<T>(loop: EventLoop, delay: number, result: T): Coroutine<T>;
export function* sleep<T>(loop: EventLoop, delay: number, result?: T): Coroutine<T | undefined> {
  if (delay <= 0) {
    yield;
    return result;
  }
  const future = loop.createFuture<T | undefined>();
  const timer = loop.callLater(delay, () => {
    if (!future.cancelled()) future.setResult(result);
  });
  try {
    return yield* future;
  } finally {
    timer.cancel();
  }
}
