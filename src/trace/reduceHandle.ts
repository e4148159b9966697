import type { QueueStep } from './LoopEvent';
import type { LoopMemory, ReadyItem } from './LoopMemory';
import type { HandleItem, TimerItem } from './LoopState';
import type { LoopTrace } from './LoopTrace';
import { below, inPass, loopFrame } from './loopStack';

/** Handles on their way: into the ready queue, at once or through the heap of timers, and out of it by being run. */
export function reduceHandle(
  memory: LoopMemory,
  event: QueueStep,
  { frames, drains }: Pick<LoopTrace, 'frames' | 'drains'>,
): LoopMemory {
  const { ready, timers, stack } = memory;
  switch (event.type) {
    case 'soon':
      return { ...memory, ready: [...ready, queued(memory, newItem(event), drains === true)] };
    case 'timer':
      return { ...memory, timers: withTimer(timers, { ...newItem(event), when: event.when }) };
    case 'due': {
      const timer = timers.find(({ handle }) => handle === event.handle);
      if (!timer) return memory;
      const { when: _past, ...item } = timer;
      return {
        ...memory,
        timers: timers.filter((one) => one !== timer),
        ready: [...ready, queued(memory, item, drains === true)],
      };
    }
    case 'drop':
      return {
        ...memory,
        ready: withCancelled(ready, event.handle),
        timers: withCancelled(timers, event.handle),
      };
    case 'run': {
      const index = ready.findIndex(({ handle }) => handle === event.handle);
      const loops = stack.some(({ part }) => part === 'runOnce') ? inPass(stack, frames) : stack;
      return {
        ...memory,
        // What was cancelled and stood before it was taken too, and thrown away.
        ready: ready.filter(({ cancelled }, at) => at > index || (at < index && !cancelled)),
        running: ready[index] ?? unknown(event.handle),
        stack: [...loops, loopFrame('handleRun', frames)],
      };
    }
    case 'ran':
      return { ...memory, running: undefined, stack: below(stack, 'handleRun') };
  }
}

function newItem(event: {
  readonly handle: number;
  readonly callback: string;
  readonly task?: number;
}): HandleItem {
  const { handle, callback, task } = event;
  return { handle, callback, task, cancelled: false };
}

/** A pass runs what was ready when it had asked the kernel; what comes while a handle runs is the next pass's. */
function queued({ running, pass }: LoopMemory, item: HandleItem, drains: boolean): ReadyItem {
  const isNext = !drains && (running !== undefined || pass === 0);
  return { ...item, takenIn: isNext ? pass + 1 : pass };
}

function withTimer(timers: readonly TimerItem[], timer: TimerItem): readonly TimerItem[] {
  const later = timers.findIndex(({ when }) => when > timer.when);
  const at = later < 0 ? timers.length : later;
  return [...timers.slice(0, at), timer, ...timers.slice(at)];
}

function withCancelled<Item extends HandleItem>(
  items: readonly Item[],
  handle: number,
): readonly Item[] {
  if (!items.some((item) => item.handle === handle)) return items;
  return items.map((item) => (item.handle === handle ? { ...item, cancelled: true } : item));
}

/** A handle that was in no queue: a loop runs what nobody gave it. */
function unknown(handle: number): HandleItem {
  return { handle, callback: `handle ${handle}`, task: undefined, cancelled: false };
}
