/**
 * @belief Whoever blocks the loop makes a timer late. Measure how late it is.
 * @fails Measure every callback > names the callback that blocked, and says when and for how long
 * @fails Measure every callback > notes each call that blocked, and none that did not
 * @fails Measure every callback > notes who reaches the threshold, and nobody below it
 * @fails Measure every callback > does not add up callbacks that are short
 * @fails Measure every callback > sees timers, and notes each of them once
 * @fails Measure every callback > sees who reads and who writes, and notes each of them once
 * @fails Measure every callback > calls a function without a name anonymous
 * @fails Measure every callback > notes a callback that blocks and then throws, and lets its error through
 * @fails Measure every callback > gives the handles that the loop gives
 * @fails Name the task > names the task whose step blocked
 * @fails Name the task > measures each step, and not the wait between two
 * @fails Name the task > tells several tasks apart
 * @fails Name the task > notes a step that blocks and then throws, and leaves the task as it was
 * @fails Name the task > names the task also where a future wakes it
 * @fails Take it off again > notes nothing after stop, and keeps what it has noted
 * @fails Take it off again > notes nothing after stop of what came in before it
 * @fails Take it off again > does not keep the loop awake
 * @fails Take it off again > lets two monitors note, each by its own threshold
 * @fails Take it off again > can be taken off before a monitor that came later, and after it
 * @tell A timer of your own tells you that the loop was held, and for about how long. It cannot tell by whom: several callbacks
 * may have run since it was due. And a loop that always has a timer to wait for is never idle.
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
  const every = thresholdMs / 2;
  let timer = loop.callLater(every / 1000, tick);
  let due = loop.kernel.now() + every;

  function tick(): void {
    const ms = loop.kernel.now() - due;
    if (ms >= thresholdMs) blocked.push({ name: 'the loop', at: due, ms });
    due = loop.kernel.now() + every;
    timer = loop.callLater(every / 1000, tick);
  }

  return { blocked, stop: () => timer.cancel() };
}
