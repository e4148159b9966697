import type { LoopEvent } from './LoopEvent';
import type { LoopMemory } from './LoopMemory';
import type { OutputLine } from './LoopState';
import type { LoopTrace } from './LoopTrace';
import { currentTask, inPass, loopFrame, settledStack, topFrame } from './loopStack';
import { reduceHandle } from './reduceHandle';
import { reduceKernel } from './reduceKernel';
import { reduceTask } from './reduceTask';

/**
 * What is there after an event, from what was there before it. It takes every sequence of events, also one that no loop
 * could have made (`checkTrace` says what is wrong with it): a faulty loop is there to be looked at.
 */
export function reduceLoop(
  before: LoopMemory,
  event: LoopEvent,
  trace: Pick<LoopTrace, 'frames' | 'drains'>,
): LoopMemory {
  const { frames } = trace;
  const stack = settledStack(before, event);
  const memory = stack === before.stack ? before : { ...before, stack };
  switch (event.type) {
    case 'call': {
      const { function: name, line } = event;
      return { ...memory, stack: [...stack, { function: name, line, of: 'program' }] };
    }
    case 'line': {
      const top = topFrame(stack);
      if (!top) return memory;
      return { ...memory, stack: [...stack.slice(0, -1), { ...top, line: event.line }] };
    }
    case 'return':
    case 'unwind':
      return topFrame(stack) ? { ...memory, stack: stack.slice(0, -1) } : memory;
    case 'task':
    case 'step':
    case 'wait':
    case 'pause':
    case 'cancel':
    case 'done':
    case 'resolve':
      return reduceTask(memory, event, frames);
    case 'soon':
    case 'timer':
    case 'due':
    case 'drop':
    case 'run':
    case 'ran':
      return reduceHandle(memory, event, trace);
    case 'pass':
      return { ...withoutCancelled(memory), pass: event.pass, stack: inPass(stack, frames) };
    case 'select': {
      const sleeping = [...inPass(stack, frames), loopFrame('select', frames)];
      return { ...reduceKernel(memory, event), stack: sleeping };
    }
    case 'block':
      return { ...memory, now: event.until };
    case 'watch':
    case 'unwatch':
    case 'submit':
    case 'work':
    case 'worked':
      return reduceKernel(memory, event);
    case 'print':
    case 'notice':
      return { ...memory, output: [...memory.output, outputLine(memory, event)] };
    case 'end':
      return event.reason === 'finished' ? { ...memory, stack: [] } : memory;
  }
}

function outputLine(
  { now, stack }: LoopMemory,
  event: Extract<LoopEvent, { type: 'print' | 'notice' }>,
): OutputLine {
  return {
    at: event.at ?? now,
    text: event.text,
    notice: event.type === 'notice',
    // What a worker of the pool prints is no task's.
    task: event.at === undefined ? currentTask(stack) : undefined,
  };
}

/**
 * A cancelled handle stays where it is until its turn comes, and then goes without a word: from the ready queue in the
 * pass that would have run it, from the heap of timers when it is the first (`BaseEventLoop._run_once`).
 */
function withoutCancelled(memory: LoopMemory): LoopMemory {
  const { ready, timers, pass } = memory;
  const isOver = (item: LoopMemory['ready'][number]) => item.cancelled && item.takenIn <= pass;
  const live = timers.findIndex(({ cancelled }) => !cancelled);
  return {
    ...memory,
    ready: ready.some(isOver) ? ready.filter((item) => !isOver(item)) : ready,
    timers: live === 0 ? timers : timers.slice(live < 0 ? timers.length : live),
  };
}
