import { finish, runTask } from './runTask';
import { block, compute, type Program, type Thread } from './Thread';
import type { World } from './World';

export interface ProcessPoolNs {
  readonly processes: number;
  readonly startNs: number;
  /** There and back. */
  readonly picklingNs: number;
}

/**
 * All processes start at once, each on a core when one is free. The parent pickles task after task into one queue; a process unpickles,
 * runs and pickles the result; the parent unpickles it, and only then the task is done. Each of the four is a quarter of `picklingNs`.
 */
export function runProcessPool(world: World, pool: ProcessPoolNs): void {
  const { kernel, recorder, tasks } = world;
  const quarter = Math.round(pool.picklingNs / 4);
  const handedOver: number[] = [];
  const results: number[] = [];
  const idle: Thread[] = [];
  let parentSleeps = false;

  function* parent(): Program {
    let handed = 0;
    let back = 0;
    while (back < tasks.length) {
      const result = results.shift();
      if (result !== undefined) {
        parentThread.task = result;
        yield* compute(quarter, 'handing');
        finish(world, result);
        back++;
      } else if (handed < tasks.length) {
        parentThread.task = handed;
        yield* compute(quarter, 'handing');
        recorder.task(handed, kernel.now, 'queued');
        handedOver.push(handed++);
        const worker = idle.shift();
        if (worker) kernel.wake(worker);
      } else {
        parentThread.task = undefined;
        parentSleeps = true;
        yield* block('idle');
        parentSleeps = false;
      }
    }
  }

  function* work(self: () => Thread): Program {
    const thread = self();
    yield* compute(pool.startNs, 'starting');
    for (;;) {
      const task = handedOver.shift();
      if (task === undefined) {
        idle.push(thread);
        yield* block('idle');
        continue;
      }
      thread.task = task;
      yield* compute(quarter, 'handing');
      yield* runTask(world, thread, task);
      yield* compute(quarter, 'handing');
      thread.task = undefined;
      recorder.task(task, kernel.now, 'ready');
      results.push(task);
      if (parentSleeps) kernel.wake(parentThread);
    }
  }

  const parentThread: Thread = kernel.spawn(parent());
  for (let started = 0; started < Math.min(pool.processes, tasks.length); started++) {
    const worker: Thread = kernel.spawn(work(() => worker));
  }
}
