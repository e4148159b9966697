/**
 * @belief A pass of the loop that takes long has blocked it.
 * @fails Measure every callback > names the callback that blocked, and says when and for how long
 * @fails Measure every callback > notes each call that blocked, and none that did not
 * @fails Measure every callback > notes who reaches the threshold, and nobody below it
 * @fails Measure every callback > does not add up callbacks that are short
 * @fails Measure every callback > does not take the sleep of the loop for work
 * @fails Measure every callback > sees timers, and notes each of them once
 * @fails Measure every callback > sees who reads and who writes, and notes each of them once
 * @fails Measure every callback > calls a function without a name anonymous
 * @fails Measure every callback > notes a callback that blocks and then throws, and lets its error through
 * @fails Name the task > names the task whose step blocked
 * @fails Name the task > measures each step, and not the wait between two
 * @fails Name the task > tells several tasks apart
 * @fails Name the task > notes a step that blocks and then throws, and leaves the task as it was
 * @fails Name the task > names the task also where a future wakes it
 * @fails Take it off again > notes nothing after stop, and keeps what it has noted
 * @fails Take it off again > notes nothing after stop of what came in before it
 * @fails Take it off again > lets two monitors note, each by its own threshold
 * @fails Take it off again > can be taken off before a monitor that came later, and after it
 * @tell A pass also holds the sleep of the loop, which harms nobody. And ten callbacks of 30 ms in one pass are no harm either.
 * When one callback has blocked, the pass does not know which.
 */
import type { EventLoop } from '#loop';

/** Somebody who held the loop for too long. Times are milliseconds on the kernel's clock. */
export interface Blocked {
  readonly name: string;
  readonly at: number;
  readonly ms: number;
}

export interface Monitor {
  /** Everybody who has blocked the loop, in the order in which they ended. */
  readonly blocked: readonly Blocked[];
  /** From now on nothing is noted. */
  stop(): void;
}

export function monitor(loop: EventLoop, thresholdMs: number): Monitor {
  const blocked: Blocked[] = [];
  let isOn = true;
  const runOnce = loop.runOnce.bind(loop);

  loop.runOnce = () => {
    const at = loop.kernel.now();
    runOnce();
    const ms = loop.kernel.now() - at;
    if (isOn && ms >= thresholdMs) blocked.push({ name: 'a pass', at, ms });
  };

  return {
    blocked,
    stop() {
      isOn = false;
    },
  };
}
