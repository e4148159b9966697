/**
 * @belief When the methods are what they were, the monitor is off.
 * @fails Take it off again > notes nothing after stop of what came in before it
 * @tell What came in before `stop` is wrapped already, and lies in the queue, among the timers, or in a task. When it runs, it
 * notes.
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
    const notedBefore = blocked.length;
    try {
      run();
    } finally {
      const ms = loop.kernel.now() - at;
      const isNoted = blocked.length > notedBefore;
      if (ms >= thresholdMs && !isNoted) blocked.push({ name, at, ms });
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
  loop.callSoon = (callback) => callSoon(isOn ? measured(callback) : callback);
  loop.callLater = (delay, callback) => callLater(delay, isOn ? measured(callback) : callback);
  loop.callAt = (when, callback) => callAt(when, isOn ? measured(callback) : callback);
  loop.addReader = (fd, callback) => addReader(fd, isOn ? measured(callback) : callback);
  loop.addWriter = (fd, callback) => addWriter(fd, isOn ? measured(callback) : callback);
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
