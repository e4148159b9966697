import { EventQueue, type TimedEvent } from './EventQueue';
import type { Recorder } from './Recorder';
import type { TaskState } from './Stretch';
import type { Program, Thread } from './Thread';

/** Times in nanoseconds. */
export interface KernelSettings {
  readonly cores: number;
  readonly quantumNs: number;
  readonly switchNs: number;
  readonly timerLateNs: number;
  readonly wakeNs: number;
}

interface Core {
  readonly index: number;
  thread: Thread | undefined;
  last: Thread | undefined;
  /** When the thread may be sent off for another. */
  sliceEnd: number;
  startedAt: number;
  stop: TimedEvent | undefined;
}

/** Who becomes ready at an instant is in the queue before a quantum that ends at that instant is looked at. */
const WAKE = 0;
const STOP = 1;

/**
 * A preemptive scheduler on virtual time: one queue of ready threads, first in, first out; a thread keeps its core for a quantum,
 * and for another one when nobody is ready. It returns to the core that it was on last when that core is free.
 */
export class Kernel {
  now = 0;
  /** How often a core took up another thread than its last. */
  switches = 0;
  readonly #settings: KernelSettings;
  readonly #recorder: Recorder;
  readonly #events = new EventQueue();
  readonly #ready: Thread[] = [];
  readonly #cores: Core[];
  readonly #timeouts = new Map<Thread, TimedEvent>();

  constructor(settings: KernelSettings, recorder: Recorder) {
    this.#settings = settings;
    this.#recorder = recorder;
    this.#cores = Array.from({ length: settings.cores }, (_, index) => ({
      ...{ index, thread: undefined, last: undefined, sliceEnd: 0, startedAt: 0, stop: undefined },
    }));
  }

  spawn(program: Program): Thread {
    const thread: Thread = {
      ...{ program, task: undefined, status: 'ready' as const, lastCore: undefined },
      ...{ work: undefined, leftNs: 0, interrupted: false, timedOut: false, wantsGil: false },
    };
    this.#ready.push(thread);
    return thread;
  }

  /** Ends the sleep of a thread: it is ready `wakeNs` later. Does nothing to one that does not sleep. */
  wake(thread: Thread): void {
    if (thread.status !== 'blocked') return;
    const timeout = this.#timeouts.get(thread);
    if (timeout) timeout.cancelled = true;
    thread.status = 'waking';
    thread.timedOut = false;
    this.#events.add(this.now + this.#settings.wakeNs, WAKE, () => this.#becomeReady(thread));
  }

  /** Ends what the thread computes early if that is interruptible; when it has no core, as soon as it has one again. */
  interrupt(thread: Thread): void {
    if (!thread.work?.interruptible) return;
    const core = this.#cores.find((one) => one.thread === thread);
    if (!core?.stop) thread.interrupted = true;
    else {
      core.stop.cancelled = true;
      this.#account(core, thread);
      this.#resume(core, thread);
    }
  }

  /** Calls back at this instant, after what goes on now. */
  soon(callback: () => void): void {
    this.#events.add(this.now, WAKE, callback);
  }

  /** Runs until no thread is left that could go on. */
  run(): void {
    this.#dispatch();
    for (let event = this.#events.pop(); event; event = this.#events.pop()) {
      this.now = event.at;
      event.happen();
      // Only when all that happens at this instant has happened is it known who is ready.
      if (this.#events.peek()?.at !== this.now) this.#dispatch();
    }
  }

  #becomeReady(thread: Thread): void {
    thread.status = 'ready';
    this.#ready.push(thread);
    if (thread.task !== undefined && !thread.wantsGil)
      this.#recorder.task(thread.task, this.now, 'ready');
  }

  #dispatch(): void {
    for (;;) {
      const free = this.#cores.filter((core) => !core.thread);
      const thread = free.length > 0 ? this.#ready.shift() : undefined;
      if (!thread) return;
      const core = free.find(({ index }) => index === thread.lastCore) ?? free[0];
      if (core) this.#takeUp(core, thread);
    }
  }

  #takeUp(core: Core, thread: Thread): void {
    const switched = core.last !== undefined && core.last !== thread;
    core.thread = thread;
    core.last = thread;
    core.stop = undefined;
    thread.status = 'on core';
    thread.lastCore = core.index;
    if (switched) this.switches++;
    if (!switched || this.#settings.switchNs === 0) {
      this.#begin(core, thread);
      return;
    }
    this.#recorder.core(core.index, this.now, 'switching', thread.task);
    this.#events.add(this.now + this.#settings.switchNs, STOP, () => this.#begin(core, thread));
  }

  #begin(core: Core, thread: Thread): void {
    core.sliceEnd = this.now + this.#settings.quantumNs;
    if (thread.work && !thread.interrupted) this.#compute(core, thread);
    else this.#resume(core, thread);
  }

  #compute(core: Core, thread: Thread): void {
    const { work, task } = thread;
    if (!work) return;
    thread.wantsGil = false;
    this.#recorder.core(core.index, this.now, work.state, task, work.code);
    if (task !== undefined && work.state !== 'starting')
      this.#recorder.task(task, this.now, work.state, core.index, work.code);
    core.startedAt = this.now;
    const end = Math.min(this.now + thread.leftNs, core.sliceEnd);
    core.stop = this.#events.add(end, STOP, () => this.#stop(core, thread));
  }

  #account(core: Core, thread: Thread): void {
    thread.leftNs -= this.now - core.startedAt;
    core.stop = undefined;
  }

  /** A computation or a quantum is at its end. */
  #stop(core: Core, thread: Thread): void {
    this.#account(core, thread);
    if (thread.leftNs === 0) this.#resume(core, thread);
    else this.#goOn(core, thread);
  }

  /** Computes on, or makes room when the quantum is used up and another is ready. */
  #goOn(core: Core, thread: Thread): void {
    if (core.sliceEnd <= this.now) {
      if (this.#ready.length > 0) {
        thread.status = 'ready';
        this.#ready.push(thread);
        if (thread.task !== undefined) this.#recorder.task(thread.task, this.now, 'ready');
        this.#leave(core);
        return;
      }
      core.sliceEnd = this.now + this.#settings.quantumNs;
    }
    this.#compute(core, thread);
  }

  /** Lets the program go on until it wants time. */
  #resume(core: Core, thread: Thread): void {
    let reply = { leftNs: thread.leftNs, timedOut: thread.timedOut };
    thread.work = undefined;
    thread.interrupted = false;
    for (;;) {
      const next = thread.program.next(reply);
      if (next.done) {
        thread.status = 'ended';
        this.#leave(core);
        return;
      }
      const request = next.value;
      if (request.kind === 'block') {
        this.#block(thread, request.state, request.timeoutNs);
        this.#leave(core);
        return;
      }
      if (request.ns > 0) {
        thread.work = request;
        thread.leftNs = request.ns;
        this.#goOn(core, thread);
        return;
      }
      reply = { leftNs: 0, timedOut: false };
    }
  }

  #block(thread: Thread, state: TaskState | 'idle', timeoutNs: number | undefined): void {
    thread.status = 'blocked';
    thread.wantsGil = state === 'gil';
    if (thread.task !== undefined && state !== 'idle')
      this.#recorder.task(thread.task, this.now, state);
    if (timeoutNs === undefined) return;
    const at = this.now + timeoutNs + this.#settings.timerLateNs;
    const timeout = this.#events.add(at, WAKE, () => {
      thread.timedOut = true;
      this.#becomeReady(thread);
    });
    this.#timeouts.set(thread, timeout);
  }

  #leave(core: Core): void {
    core.thread = undefined;
    core.stop = undefined;
    this.#recorder.core(core.index, this.now, 'idle');
  }
}
