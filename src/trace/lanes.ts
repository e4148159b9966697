import type { LoopEvent } from './LoopEvent';
import type { LoopMemory } from './LoopMemory';
import type { LaneSegment, TaskLane } from './LoopState';
import { currentTask } from './loopStack';

/** Draws what each task is doing, from the steps of a trace in their order. */
export interface LaneWriter {
  see(step: number, event: LoopEvent, before: LoopMemory, after: LoopMemory): void;
  /** The lanes after the last step, in the order in which the tasks were made. */
  finish(after: LoopMemory, length: number): TaskLane[];
}

interface Lane {
  readonly segments: LaneSegment[];
  open: Omit<LaneSegment, 'to' | 'toStep'> | undefined;
}

/** A segment reaches over the steps at which the task is in its state, and up to the time at which it leaves it. */
export function createLaneWriter(): LaneWriter {
  const lanes: Lane[] = [];

  function close(lane: Lane, to: number, toStep: number): void {
    const { open } = lane;
    lane.open = undefined;
    if (open && open.fromStep <= toStep) lane.segments.push({ ...open, to, toStep });
  }

  function see(step: number, event: LoopEvent, before: LoopMemory, after: LoopMemory): void {
    if (event.type === 'block') block(step, before, after);
    if (before.tasks === after.tasks) return;
    for (const [index, { state }] of after.tasks.entries()) {
      if (state === before.tasks[index]?.state) continue;
      lanes[index] ??= { segments: [], open: undefined };
      close(lanes[index], after.now, step - 1);
      if (state !== 'done') lanes[index].open = { state, from: after.now, fromStep: step };
    }
  }

  /** The task that runs holds the loop for as long as the clock moves. */
  function block(step: number, before: LoopMemory, after: LoopMemory): void {
    const task = currentTask(after.stack);
    const lane = lanes[after.tasks.findIndex((one) => one.task === task)];
    if (!lane) return;
    close(lane, before.now, step - 1);
    const steps = { fromStep: step, toStep: step };
    lane.segments.push({ state: 'blocked', from: before.now, to: after.now, ...steps });
    lane.open = { state: 'running', from: after.now, fromStep: step + 1 };
  }

  return {
    see,
    finish(after, length) {
      for (const lane of lanes) close(lane, after.now, length - 1);
      return after.tasks.map(({ task, name, coroutine }, index) => ({
        task,
        name,
        coroutine,
        segments: lanes[index]?.segments ?? [],
      }));
    },
  };
}
