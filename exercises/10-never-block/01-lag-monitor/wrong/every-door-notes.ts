/**
 * @belief Each method notes what comes in by it.
 * @fails Measure every callback > sees timers, and notes each of them once
 * @fails Measure every callback > sees who reads and who writes, and notes each of them once
 * @fails Name the task > names the task whose step blocked
 * @fails Name the task > measures each step, and not the wait between two
 * @fails Name the task > tells several tasks apart
 * @fails Name the task > notes a step that blocks and then throws, and leaves the task as it was
 * @fails Name the task > names the task also where a future wakes it
 * @fails Take it off again > notes nothing after stop of what came in before it
 * @fails Take it off again > lets two monitors note, each by its own threshold
 * @tell One callback came through two of your methods, since the loop has used one of its methods to do the work of the other.
 * Each of them has measured the same stretch, and noted it.
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

type Callback = () => void;

/** Notes every callback, and every step of a task, that holds the loop for `thresholdMs` or longer. asyncio: debug mode. */
export function monitor(loop: EventLoop, thresholdMs: number): Monitor {
  const blocked: Blocked[] = [];
  let isOn = true;

  /** Runs it, and notes who it was if that took too long. Who calls it from outside for the same stretch notes nothing. */
  function measure(name: string, run: Callback): void {
    const at = loop.kernel.now();
    try {
      run();
    } finally {
      const ms = loop.kernel.now() - at;
      if (isOn && ms >= thresholdMs) blocked.push({ name, at, ms });
    }
  }
  function measured(callback: Callback): Callback {
    const { name } = callback;
    const watched = () => measure(name || 'anonymous', callback);
    // Another monitor may watch this one, and asks it for its name.
    return Object.defineProperty(watched, 'name', { value: name });
  }

  const callSoon = loop.callSoon.bind(loop);
  const callLater = loop.callLater.bind(loop);
  const callAt = loop.callAt.bind(loop);
  const addReader = loop.addReader.bind(loop);
  const addWriter = loop.addWriter.bind(loop);
  const createTask = loop.createTask.bind(loop);

  // The methods stay as they are now, also after `stop`: another monitor may have put its own on top of them.
  loop.callSoon = (callback) => callSoon(measured(callback));
  loop.callLater = (delay, callback) => callLater(delay, measured(callback));
  loop.callAt = (when, callback) => callAt(when, measured(callback));
  loop.addReader = (fd, callback) => addReader(fd, measured(callback));
  loop.addWriter = (fd, callback) => addWriter(fd, measured(callback));
  loop.createTask = (coroutine, name) => {
    const task = createTask(coroutine, name);
    const step = task.step.bind(task);
    task.step = (error) => measure(task.name, () => step(error));
    return task;
  };

  return {
    blocked,
    stop() {
      isOn = false;
    },
  };
}
