import { EventQueue } from './EventQueue';
import { finish, runSegment } from './runTask';
import { block, compute, type Program, type Thread } from './Thread';
import type { SegmentNs, World } from './World';

export interface EventLoopNs {
  readonly taskStartNs: number;
  readonly stepNs: number;
}

/** One thread: makes all tasks, then passes of the loop. In a pass: waits that are over, then each task that was ready when it began, up to its next wait. */
export function runEventLoop(world: World, { taskStartNs, stepNs }: EventLoopNs): void {
  const { kernel, recorder } = world;
  const rest = world.tasks.map((segments) => [...segments]);
  const ready: number[] = [];
  const timers = new EventQueue();

  function* program(): Program {
    for (const task of rest.keys()) {
      yield* own(task, taskStartNs);
      becomeReady(task);
    }
    for (;;) {
      const due = timers.peek()?.at;
      if (ready.length === 0) {
        if (due === undefined) return;
        yield* block('idle', Math.max(0, due - kernel.now));
      }
      for (let timer = timers.peek(); timer && timer.at <= kernel.now; timer = timers.peek())
        timers.pop()?.happen();
      for (const task of ready.splice(0)) yield* step(task);
    }
  }

  function* step(task: number): Program {
    yield* own(task, stepNs);
    thread.task = task;
    const segments = rest[task] ?? [];
    let next: SegmentNs | undefined = segments.shift();
    for (; next && next.kind !== 'io'; next = segments.shift())
      yield* runSegment(world, thread, next);
    thread.task = undefined;
    if (!next) return finish(world, task);
    recorder.task(task, kernel.now, 'waiting');
    timers.add(kernel.now + next.ns, 0, () => becomeReady(task));
  }

  /** The loop's own work, for a task. */
  function* own(task: number, ns: number): Program {
    thread.task = task;
    yield* compute(ns, 'handing');
    thread.task = undefined;
  }

  function becomeReady(task: number): void {
    recorder.task(task, kernel.now, 'ready');
    ready.push(task);
  }

  const thread: Thread = kernel.spawn(program());
}
