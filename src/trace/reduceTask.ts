import type { FutureResolved, TaskStep } from './LoopEvent';
import type { LoopMemory } from './LoopMemory';
import type { SuspendedTask, TaskItem } from './LoopState';
import type { LoopFrames } from './LoopTrace';
import { loopFrame, takeChain } from './loopStack';

type EventOf<Type extends TaskStep['type']> = Extract<TaskStep, { type: Type }>;

/** Tasks between the stack and the heap. */
export function reduceTask(
  memory: LoopMemory,
  event: TaskStep | FutureResolved,
  frames: LoopFrames,
): LoopMemory {
  switch (event.type) {
    case 'task':
      return { ...memory, tasks: [...memory.tasks, newTask(event)] };
    case 'step':
      return stepped(memory, event, frames);
    case 'wait': {
      const { future, kind, on } = event;
      return suspended(memory, event.task, { future, kind, on, ready: false });
    }
    case 'pause': {
      const wait = { future: undefined, kind: 'turn', on: 'its next turn', ready: true } as const;
      return suspended(memory, event.task, wait);
    }
    case 'cancel':
      return changed(memory, event.task, { cancelling: true });
    case 'done': {
      const { task, outcome } = event;
      const stack = takeChain(memory.stack, task)?.stack ?? memory.stack;
      const rest = { ...memory, stack, heap: memory.heap.filter((one) => one.task !== task) };
      return changed(rest, task, { state: 'done', cancelling: false, outcome });
    }
    case 'resolve':
      return resolved(memory, event.future);
  }
}

function newTask({ task, name, coroutine }: EventOf<'task'>): TaskItem {
  return { task, name, coroutine, state: 'ready', cancelling: false, outcome: undefined };
}

function stepped(memory: LoopMemory, { task }: EventOf<'step'>, frames: LoopFrames): LoopMemory {
  const { stack, heap } = memory;
  const chain = heap.find((one) => one.task === task)?.chain ?? [];
  const resumed = chain.map((frame) => ({ ...frame, of: 'program' as const }));
  const rest = {
    ...memory,
    stack: [...stack, loopFrame('taskStep', frames, task), ...resumed],
    heap: heap.filter((one) => one.task !== task),
  };
  return changed(rest, task, { state: 'running', cancelling: false });
}

function suspended(
  memory: LoopMemory,
  task: number,
  wait: Pick<SuspendedTask, 'future' | 'kind' | 'on' | 'ready'>,
): LoopMemory {
  const taken = takeChain(memory.stack, task);
  const chain = (taken?.chain ?? []).map(({ function: name, line = 0 }) => ({
    function: name,
    line,
  }));
  const name = taskOf(memory, task)?.name ?? `task ${task}`;
  const one = { task, name, chain, line: chain.at(-1)?.line, since: memory.now, ...wait };
  const others = memory.heap.filter((other) => other.task !== task);
  const heap = [...others, one].sort((a, b) => a.task - b.task);
  const rest = { ...memory, stack: taken?.stack ?? memory.stack, heap };
  return changed(rest, task, { state: wait.ready ? 'ready' : 'waiting' });
}

function resolved(memory: LoopMemory, future: number): LoopMemory {
  const waiting = memory.heap.filter((one) => one.future === future && !one.ready);
  if (waiting.length === 0) return memory;
  const heap = memory.heap.map((one) => (waiting.includes(one) ? { ...one, ready: true } : one));
  let after: LoopMemory = { ...memory, heap };
  for (const { task } of waiting) after = changed(after, task, { state: 'ready' });
  return after;
}

/** A task by its number; `undefined` for one that the trace has not introduced. */
export function taskOf({ tasks }: Pick<LoopMemory, 'tasks'>, task: number): TaskItem | undefined {
  // Tasks are numbered in the order in which they come, so it stands at its place.
  const likely = tasks[task - 1];
  return likely?.task === task ? likely : tasks.find((one) => one.task === task);
}

function changed(memory: LoopMemory, task: number, change: Partial<TaskItem>): LoopMemory {
  const before = taskOf(memory, task);
  if (!before) return memory;
  const tasks = memory.tasks.slice();
  tasks[tasks.indexOf(before, task - 1 < tasks.length ? task - 1 : 0)] = { ...before, ...change };
  return { ...memory, tasks };
}
