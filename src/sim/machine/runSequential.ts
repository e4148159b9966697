import { finish, runTask } from './runTask';
import type { Program, Thread } from './Thread';
import type { World } from './World';

/** One thread, one task after another; each wait is waited for. */
export function runSequential(world: World): void {
  function* program(): Program {
    for (const task of world.tasks.keys()) {
      thread.task = task;
      yield* runTask(world, thread, task);
      finish(world, task);
    }
  }
  const thread: Thread = world.kernel.spawn(program());
}
