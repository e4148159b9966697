import { type Coroutine, Future, type Scheduler } from '#loop/future';
import { EventLoop as TimerLoop } from '#loop/timers';

/** The task whose step runs, by its loop. */
const currentTasks = new WeakMap<Scheduler, Task<unknown>>();
/** How many tasks a loop has named. */
const counts = new WeakMap<Scheduler, number>();

/** Runs a coroutine step by step, and is done when the coroutine ends. */
export class Task<T> extends Future<T> {
  readonly name: string;
  protected readonly loop: Scheduler;
  protected readonly coroutine: Coroutine<T>;

  /** Without a name it is `Task-1`, `Task-2`, … */
  constructor(loop: Scheduler, coroutine: Coroutine<T>, name = nextName(loop)) {
    super(loop);
    this.name = name;
    this.loop = loop;
    this.coroutine = coroutine;
    // Who takes the first step, and when?
  }

  /** The future that the coroutine waits for, if it waits for one. */
  get waiter(): Future<unknown> | undefined {
    return undefined;
  }

  /**
   * Runs the coroutine to the next place where it has to wait, or to its end. With an `error`, it is thrown in where the
   * coroutine stands.
   *
   * - What comes out of `next`, and who takes the step after that?
   * - `super.setResult`, `super.setException` and `super.cancel` are the three ends of a task.
   */
  step(error?: unknown): void {}
}

function nextName(loop: Scheduler): string {
  const count = (counts.get(loop) ?? 0) + 1;
  counts.set(loop, count);
  return `Task-${count}`;
}

/** A loop with futures and tasks. */
export class EventLoop extends TimerLoop {
  createFuture<T>(): Future<T> {
    return new Future<T>(this);
  }

  createTask<T>(coroutine: Coroutine<T>, name?: string): Task<T> {
    return new Task(this, coroutine, name);
  }

  /** The task whose step runs now. A step has to set it, and to delete it. */
  get currentTask(): Task<unknown> | undefined {
    return currentTasks.get(this);
  }

  /** Runs passes until the future is done and its callbacks were called, and gives its result. A coroutine becomes a task. */
  runUntilComplete<T>(awaitable: Future<T> | Coroutine<T>): T {
    return undefined as T;
  }
}

/** Waits `delay` seconds and gives `result`. With 0 or less it ends its turn, and no timer is set. */
export function sleep(loop: EventLoop, delay: number): Coroutine<undefined>;
export function sleep<T>(loop: EventLoop, delay: number, result: T): Coroutine<T>;
export function* sleep<T>(loop: EventLoop, delay: number, result?: T): Coroutine<T | undefined> {
  // A future, a timer that sets its result, and a `yield*`.
  return undefined;
}
