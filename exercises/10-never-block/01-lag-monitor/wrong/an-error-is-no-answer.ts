/**
 * @belief After the callback, look at the clock.
 * @fails Measure every callback > notes a callback that blocks and then throws, and lets its error through
 * @tell A callback that throws has no "after" in your function: the line with the clock is passed over. It has blocked all the
 * same, and those are the ones that you look for at night.
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
    run();
    const ms = loop.kernel.now() - at;
    const isNoted = blocked.length > notedBefore;
    if (isOn && ms >= thresholdMs && !isNoted) blocked.push({ name, at, ms });
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
