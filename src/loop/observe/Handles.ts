import type { Probe } from '../record/Probe';
import type { Recorder } from '../record/Recorder';
import type { ObservedHandle, ObservedTimer } from './LoopApi';
import { shadow } from './shadow';
import { toSeconds } from './toSeconds';

/** What a callback on its way through the loop is called: `step of Task-2`. */
export interface Label {
  readonly callback: string;
  readonly task?: number;
}

interface PendingTimer {
  readonly number: number;
  readonly timer: ObservedTimer;
}

/** The clock's resolution, in seconds: `BaseEventLoop._clock_resolution` of the simulated machine. */
const RESOLUTION = 1e-6;

/** Watches callbacks: into the ready queue, into the heap of timers, and when they run. */
export class Handles {
  /** Who puts callbacks into the ready queue just now. */
  by: 'io' | undefined;
  /** What a loop listens with to what it runs until: from `runUntilComplete` to its first pass. */
  stopLabel: Label | undefined;
  /** What the part of the loop that is at work schedules next, in this order. */
  private expected: Label[] = [];
  private held: (() => void)[] | undefined;
  private timers: PendingTimer[] = [];
  private isScheduling = false;
  /** Timers whose time has come and that the loop moves just now: some loops do so by `callSoon`. */
  private moving = 0;
  /** Handles that have run. */
  private readonly over = new Set<number>();

  constructor(
    private readonly recorder: Recorder,
    private readonly probe: () => Probe,
  ) {}

  /** The next callbacks that are scheduled are these. */
  expect(labels: readonly Label[]): void {
    this.expected = [...labels];
  }

  /** Keeps back what is scheduled until the function that is returned says that it may be told. */
  hold(): () => void {
    const held: (() => void)[] = [];
    this.held = held;
    return () => {
      this.held = undefined;
      for (const tell of held) tell();
    };
  }

  soon<T extends ObservedHandle>(
    callback: () => void,
    known: Label | undefined,
    schedule: (callback: () => void) => T,
  ): T {
    const { by } = this;
    if (this.moving > 0 && !by) {
      this.moving--;
      return schedule(callback);
    }
    const number = this.recorder.next('handle');
    const label = this.expected.shift() ?? known ?? this.describe(callback);
    const tell = () =>
      this.recorder.emit({ type: 'soon', handle: number, ...label, ...(by ? { by } : {}) });
    const handle = schedule(() => this.run(number, callback));
    if (this.held) this.held.push(tell);
    else tell();
    this.watchCancel(handle, number);
    return handle;
  }

  /** `callLater` may use `callAt`: the outer one of the two is watched. */
  timer<T extends ObservedTimer>(
    callback: () => void,
    known: Label | undefined,
    schedule: (callback: () => void) => T,
  ): T {
    if (this.isScheduling) return schedule(callback);
    this.isScheduling = true;
    const number = this.recorder.next('handle');
    const label = known ?? this.describe(callback);
    let timer: T;
    try {
      timer = schedule(() => this.runTimer(number, callback));
    } finally {
      this.isScheduling = false;
    }
    this.recorder.emit({ type: 'timer', handle: number, ...label, when: toSeconds(timer.when) });
    this.timers.push({ number, timer });
    this.watchCancel(timer, number);
    return timer;
  }

  /** The loop has slept until `now`: timers whose time has come move to the ready queue, the earliest first. */
  fallDue(now: number): void {
    const due = this.timers.filter(({ timer }) => timer.when < now + RESOLUTION);
    due.sort((a, b) => a.timer.when - b.timer.when || a.number - b.number);
    for (const { number } of due) this.due(number);
    this.moving = due.length;
  }

  describe(callback: () => void): Label {
    return { callback: this.probe().nameOf(callback) ?? 'a callback' };
  }

  private due(number: number): void {
    this.timers = this.timers.filter((other) => other.number !== number);
    this.recorder.emit({ type: 'due', handle: number });
  }

  private runTimer(number: number, callback: () => void): void {
    if (this.timers.some((other) => other.number === number)) this.due(number);
    this.run(number, callback);
  }

  private run(number: number, callback: () => void): void {
    this.recorder.emit({ type: 'run', handle: number });
    this.over.add(number);
    this.expected = [];
    this.moving = 0;
    try {
      callback();
    } finally {
      this.expected = [];
      if (!this.recorder.end) this.recorder.emit({ type: 'ran', handle: number });
    }
  }

  private watchCancel(handle: ObservedHandle, number: number): void {
    shadow(handle, 'cancel', (call) => {
      if (!handle.cancelled && !this.over.has(number)) {
        this.timers = this.timers.filter((other) => other.number !== number);
        this.recorder.emit({ type: 'drop', handle: number });
      }
      return call();
    });
  }
}
