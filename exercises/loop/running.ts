import { Kernel } from '#kit';
import { type Task, EventLoop as WholeLoop } from '#loop/cancellation';
import type { Coroutine } from '#loop/future';
import { gather } from '#loop/gather';

/** The finished loop, which also knows its tasks. asyncio: `all_tasks`. */
export class EventLoop extends WholeLoop {
  readonly #tasks = new Set<Task<unknown>>();

  override createTask<T>(coroutine: Coroutine<T>, name?: string): Task<T> {
    const task = super.createTask(coroutine, name);
    this.#tasks.add(task);
    return task;
  }

  /** The tasks that are not done, the oldest first. */
  unfinishedTasks(): readonly Task<unknown>[] {
    for (const task of this.#tasks) if (task.done()) this.#tasks.delete(task);
    return [...this.#tasks];
  }
}

let running: EventLoop | undefined;
const onOwnMachine = (): EventLoop => new EventLoop(new Kernel());
let makeLoop = onOwnMachine;

/** A new loop, on a simulated machine of its own. asyncio: `new_event_loop`. */
export function newEventLoop(): EventLoop {
  return makeLoop();
}

/** From now on loops are made by this function; without one, as at the beginning. asyncio: the `loop_factory` of `run`. */
export function setLoopFactory(factory: () => EventLoop = onOwnMachine): void {
  makeLoop = factory;
}

/** The loop that runs now. Throws an error when none does. asyncio: `get_running_loop`. */
export function getRunningLoop(): EventLoop {
  if (running === undefined) throw new Error('no running event loop');
  return running;
}

/**
 * Runs a coroutine on a new loop, as Task-1, and gives its result or throws its error. When it ends, the tasks that are left
 * are cancelled, and have their turns until they have ended too. asyncio: `run`.
 */
export function run<T>(main: Coroutine<T>): T {
  if (running !== undefined)
    throw new Error('asyncio.run() cannot be called from a running event loop');
  const loop = newEventLoop();
  running = loop;
  try {
    return loop.runUntilComplete(loop.createTask(main));
  } finally {
    try {
      cancelAll(loop);
    } finally {
      running = undefined;
    }
  }
}

/** Cancels what is left, waits for all of it, and tells the loop of what failed. asyncio: `runners._cancel_all_tasks`. */
function cancelAll(loop: EventLoop): void {
  const left = loop.unfinishedTasks();
  if (left.length === 0) return;
  for (const task of left) task.cancel();
  loop.runUntilComplete(gather(loop, left, { returnExceptions: true }));
  const errors = left.flatMap((task) => (task.cancelled() ? [] : (task.exception() ?? [])));
  for (const error of errors)
    loop.callSoon(() => {
      throw error;
    });
  if (errors.length > 0) loop.runOnce();
}
