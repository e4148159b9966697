import type { LoopEvent } from './LoopEvent';
import type { LoopMemory } from './LoopMemory';
import type { LoopHold } from './LoopState';
import { topFrame } from './loopStack';

/** Finds the stretches in which one handle had the loop to itself while the clock moved. */
export interface HoldWriter {
  see(step: number, event: LoopEvent, before: LoopMemory, after: LoopMemory): void;
  /** In the order in which they began. */
  finish(): LoopHold[];
}

/** A stretch reaches from a handle's `run` to its `ran`; one that takes no time holds nobody up and is left out. */
export function createHoldWriter(): HoldWriter {
  const holds: LoopHold[] = [];
  let open: LoopHold | undefined;
  let longest = 0;

  function close(): void {
    if (open && open.to > open.from) holds.push(open);
    open = undefined;
    longest = 0;
  }

  return {
    see(step, event, before, after) {
      if (event.type === 'run') {
        const { running, now, tasks } = after;
        const task = tasks.find((one) => one.task === running?.task);
        const by = task ? `${task.name} (${task.coroutine})` : (running?.callback ?? 'a callback');
        open = { by, from: now, to: now, step, call: '', line: undefined };
      } else if (event.type === 'block' && open) {
        const took = after.now - before.now;
        // What took longest is what it was held by.
        const worst = took > longest;
        longest = Math.max(took, longest);
        open = {
          ...open,
          to: after.now,
          ...(worst ? { step, call: event.call, line: topFrame(before.stack)?.line } : {}),
        };
      } else if (event.type === 'ran') close();
    },
    finish() {
      close();
      return holds;
    },
  };
}
