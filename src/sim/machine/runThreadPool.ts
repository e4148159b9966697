import { finish, holdGil, runTask } from './runTask';
import { compute, type Program, type Thread } from './Thread';
import type { World } from './World';

export interface ThreadPoolNs {
  readonly threads: number;
  readonly startNs: number;
  readonly handOverNs: number;
}

/** The main thread starts the pool's threads, one after another; each takes tasks from one queue until that is empty. */
export function runThreadPool(world: World, pool: ThreadPoolNs): void {
  const { kernel, gil, tasks } = world;
  let next = 0;

  function* main(): Program {
    const threads = Math.min(pool.threads, tasks.length);
    for (let started = 0; started < threads; started++) {
      yield* compute(pool.startNs, 'starting');
      const worker: Thread = kernel.spawn(work(() => worker));
    }
  }

  function* work(self: () => Thread): Program {
    const thread = self();
    while (next < tasks.length) {
      const task = next++;
      thread.task = task;
      yield* holdGil(world, thread, pool.handOverNs, 'handing');
      yield* runTask(world, thread, task);
      finish(world, task);
      thread.task = undefined;
    }
    gil?.release(thread);
  }

  kernel.spawn(main());
}
