import { CancelledError, type Coroutine } from '#loop/future';
import { EventLoop as IoLoop } from '#loop/io';
import { Task as PlainTask } from '#loop/task';

export { CancelledError };

/** What was waited for did not come in time. */
export class TimeoutError extends Error {
  override name = 'TimeoutError';
}

/**
 * A task that can be asked to stop. The task that it extends runs the coroutine, step by step.
 *
 * - `step(error)` throws the error in where the coroutine stands.
 * - `waiter` is the future that the coroutine waits for. It may be done already: then the next step is on its way.
 */
export class Task<T> extends PlainTask<T> {
  /** Asks the coroutine to stop. `false`: too late, the task is done. */
  override cancel(): boolean {
    // This is the future's own `cancel`. It is over at once, and the coroutine hears nothing of it.
    return super.cancel();
  }

  /** How many have asked, and not taken it back. */
  cancelling(): number {
    return 0;
  }

  /** Takes one back, and says how many are left. */
  uncancel(): number {
    return 0;
  }

  override step(error?: unknown): void {
    super.step(error);
  }
}

/** A loop whose tasks can be asked to stop. */
export class EventLoop extends IoLoop {
  override createTask<T>(coroutine: Coroutine<T>, name?: string): Task<T> {
    return new Task(this, coroutine, name);
  }
}

/** Gives the body `delay` seconds, and throws TimeoutError when they are over. */
export function* timeout<T>(loop: EventLoop, delay: number, body: Coroutine<T>): Coroutine<T> {
  // Whose step runs here? `loop.currentTask` knows.
  return yield* body;
}
