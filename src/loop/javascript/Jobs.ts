import type { Recorder } from '../record/Recorder';

interface Job {
  readonly handle: number;
  readonly run: () => void;
}

interface Timer extends Job {
  /** What `setTimeout` has returned. An interval keeps it; each of its rounds is a handle of its own. */
  readonly id: number;
  /** Microseconds. */
  readonly when: number;
  /** How many timers set each other before this one. */
  readonly nesting: number;
  readonly everyMs: number | undefined;
  readonly callback: string;
}

/**
 * JavaScript's loop on virtual time: the job queue of ECMA-262 (microtasks) and the timers of HTML. One turn takes one timer;
 * after it, and after the script itself, the microtasks run until none is left.
 */
export class Jobs {
  private readonly microtasks: Job[] = [];
  private timers: Timer[] = [];
  /** Microseconds. */
  private now = 0;
  private nesting = 0;
  /** The timer whose callback runs. */
  private current: Timer | undefined;
  private turns = 0;

  constructor(
    private readonly recorder: Recorder,
    private readonly nameOf: (callback: object) => string,
    /** An exception came out of a job: `reportError`. */
    private readonly report: (error: unknown) => void,
    /** The microtasks are done: who has rejected and was not heard. */
    private readonly checkpoint: () => void,
  ) {}

  /** Milliseconds since the program's start. */
  nowMs(): number {
    return this.now / 1000;
  }

  /** HostEnqueuePromiseJob; `queueMicrotask`. */
  enqueue(run: () => void, callback: string, task?: number): void {
    const handle = this.recorder.next('handle');
    const ofTask = task === undefined ? {} : { task };
    this.recorder.emit({ type: 'soon', handle, callback, ...ofTask });
    this.microtasks.push({ handle, run });
  }

  /** `setTimeout`, and `setInterval` when `everyMs` is given. Returns the timer's number. */
  setTimer(callback: unknown, delay: unknown, args: unknown[], repeats: boolean): number {
    if (typeof callback !== 'function')
      throw new TypeError('A timer needs a function to call: setTimeout(() => …, 100).');
    const wanted = Math.max(0, Number(delay) || 0);
    // HTML, timer initialisation steps: the sixth timer in a chain waits 4 ms at least.
    const ms = this.nesting > 5 ? Math.max(4, wanted) : wanted;
    const handle = this.recorder.next('handle');
    const run = () => {
      callback(...args);
    };
    this.plan({
      id: handle,
      handle,
      run,
      when: this.now + Math.round(ms * 1000),
      nesting: this.nesting + 1,
      everyMs: repeats ? ms : undefined,
      callback: this.nameOf(callback),
    });
    return handle;
  }

  clearTimer(id: unknown): void {
    if (this.current?.id === id) this.current = undefined;
    const found = this.timers.find((timer) => timer.id === id);
    if (!found) return;
    this.timers = this.timers.filter((timer) => timer !== found);
    this.recorder.emit({ type: 'drop', handle: found.handle });
  }

  /** Runs the script and then whatever it has left to do. */
  run(script: () => void): void {
    script();
    this.runMicrotasks();
    for (let timer = this.earliest(); timer; timer = this.earliest()) this.turn(timer);
  }

  private turn(timer: Timer): void {
    const { recorder } = this;
    recorder.emit({ type: 'pass', pass: ++this.turns });
    const timeout = (timer.when - this.now) / 1e6;
    this.now = Math.max(this.now, timer.when);
    recorder.emit({
      type: 'select',
      timeout: Math.max(0, timeout),
      until: this.now / 1e6,
      events: [],
    });
    this.timers = this.timers.filter((other) => other !== timer);
    recorder.emit({ type: 'due', handle: timer.handle });
    this.nesting = timer.nesting;
    this.current = timer;
    this.runJob(timer);
    this.runMicrotasks();
    // HTML: an interval is set again when its callback and the microtasks after it are done; cleared by them, it is not.
    if (this.current && timer.everyMs !== undefined) this.repeat(timer, timer.everyMs);
    this.current = undefined;
    this.nesting = 0;
  }

  private repeat(timer: Timer, everyMs: number): void {
    const ms = timer.nesting > 5 ? Math.max(4, everyMs) : everyMs;
    const when = this.now + Math.round(ms * 1000);
    this.plan({ ...timer, handle: this.recorder.next('handle'), when, nesting: timer.nesting + 1 });
  }

  private plan(timer: Timer): void {
    const { handle, callback, when } = timer;
    this.timers.push(timer);
    this.recorder.emit({ type: 'timer', handle, callback, when: when / 1e6 });
  }

  /** By time, then by age. */
  private earliest(): Timer | undefined {
    const [first, ...others] = this.timers;
    return others.reduce((best, timer) => (best && timer.when < best.when ? timer : best), first);
  }

  private runMicrotasks(): void {
    for (let job = this.microtasks.shift(); job; job = this.microtasks.shift()) this.runJob(job);
    this.checkpoint();
  }

  private runJob({ handle, run }: Job): void {
    this.recorder.emit({ type: 'run', handle });
    try {
      run();
    } catch (error) {
      this.recorder.check();
      this.report(error);
    }
    this.recorder.emit({ type: 'ran', handle });
  }
}
