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

/** Notes every callback, and every step of a task, that holds the loop for `thresholdMs` or longer. */
export function monitor(loop: EventLoop, thresholdMs: number): Monitor {
  const blocked: Blocked[] = [];

  // A method of an object can be replaced: `loop.callSoon = (callback) => …`. What was there before is still to be called.
  const callSoon = loop.callSoon.bind(loop);
  loop.callSoon = (callback) => callSoon(callback);

  return { blocked, stop() {} };
}
