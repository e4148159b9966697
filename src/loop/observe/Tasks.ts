import type { WaitKind } from '../../trace/LoopEvent';
import type { Frames } from '../record/Frames';
import type { Probe } from '../record/Probe';
import type { Recorder } from '../record/Recorder';
import { show } from '../record/show';
import type { Futures } from './Futures';
import type { Handles, Label } from './Handles';
import type { Coroutine, ObservedFuture, ObservedTask } from './LoopApi';
import { shadow } from './shadow';

/** What a task waits for, in the reader's words. */
export interface Wait {
  readonly kind: WaitKind;
  readonly on: string;
}

interface Known {
  readonly number: number;
  task: ObservedTask | undefined;
  name: string;
  waits: Wait | undefined;
  /** Whether its coroutine was resumed in the step that is on the stack. */
  isResumed: boolean;
  /** How its coroutine has ended, until that is told. */
  ended: { readonly outcome: Outcome; readonly value: unknown } | undefined;
}

type Outcome = 'returned' | 'raised' | 'cancelled';

/** Who says what a suspended task waits for. */
export interface WaitDescriber {
  /** The kind and the words for a future that was yielded, as far as the facade knows. Asked once a suspension. */
  take(future: ObservedFuture, text: string): Wait;
  /** The coroutine suspended without a future: what the facade knows is not for the next one that does. */
  forget(): void;
}

/** Watches tasks, through the coroutines that they step. */
export class Tasks {
  /** The task that has just yielded a future, until it listens to it. */
  private yielding: Label | undefined;
  private readonly running: Known[] = [];
  /** Tasks whose method `step` is on the stack. */
  private readonly stepping: Known[] = [];
  private readonly all: Known[] = [];
  private readonly byTask = new WeakMap<object, Known>();

  constructor(
    private readonly recorder: Recorder,
    private readonly frames: Frames,
    private readonly handles: Handles,
    private readonly futures: () => Futures,
    private readonly probe: () => Probe,
    private readonly waits: WaitDescriber,
  ) {}

  create(coroutine: Coroutine, make: (coroutine: Coroutine) => ObservedTask): ObservedTask {
    const known: Known = {
      number: this.recorder.next('task'),
      task: undefined,
      name: '',
      waits: undefined,
      isResumed: false,
      ended: undefined,
    };
    this.all.push(known);
    const release = this.handles.hold();
    const label = {
      get callback() {
        return `step of ${known.name}`;
      },
      task: known.number,
    };
    this.handles.expect([label]);
    try {
      const task = make(this.observed(coroutine, known));
      known.task = task;
      known.name = task.name;
      this.byTask.set(task, known);
      const site = this.probe().siteOf(coroutine);
      this.recorder.emit({
        type: 'task',
        task: known.number,
        name: task.name,
        coroutine: site?.name ?? nameOf(coroutine),
        ...(site ? { line: site.line } : {}),
      });
      this.futures().watch(task, true);
      this.watchCancel(task, known);
      this.watchStep(task, known);
      return task;
    } finally {
      this.handles.expect([]);
      release();
    }
  }

  /** The task whose step is on the stack. */
  get current(): Label | undefined {
    const known = this.running.at(-1);
    return known && { callback: known.name, task: known.number };
  }

  /** What the callback is called that a task which has just yielded listens with. */
  takeWakeUp(): Label | undefined {
    const label = this.yielding;
    this.yielding = undefined;
    return label;
  }

  nameOf(future: object): string | undefined {
    return this.byTask.get(future)?.name;
  }

  /** Tasks made since there were `count` of them, and those given, by age. */
  namesOf(futures: readonly unknown[], count: number): string[] {
    const given = futures.flatMap((one) =>
      typeof one === 'object' && one !== null ? (this.byTask.get(one) ?? []) : [],
    );
    const all = new Set([...given, ...this.all.slice(count)]);
    return [...all].sort((a, b) => a.number - b.number).map(({ name }) => name);
  }

  get count(): number {
    return this.all.length;
  }

  /** Who waits, where and for what: for a sentence about a loop on which nothing can happen any more. */
  waiting(): readonly {
    readonly name: string;
    readonly on: string;
    readonly line: number | undefined;
  }[] {
    return this.all.flatMap(({ name, waits, number }) =>
      waits ? [{ name, on: waits.on, line: this.frames.innermost(number)?.line }] : [],
    );
  }

  private watchCancel(task: ObservedTask, { number }: Known): void {
    shadow(task, 'cancel', (call) => {
      // After its coroutine has suspended, a step may still cancel what the task waits for.
      const by = (this.stepping.at(-1) ?? this.running.at(-1))?.number;
      if (!task.done())
        this.recorder.emit({ type: 'cancel', task: number, ...(by === undefined ? {} : { by }) });
      return call();
    });
  }

  /**
   * How a task ends is for the task to say: one that is cancelled in its coroutine's last step is not done with the result.
   * So the end is told when the step calls back, or is over, and the task is asked then.
   */
  settle(): void {
    const known = this.stepping.at(-1);
    if (!known?.task || this.recorder.end) return;
    const isCancelled = known.task.done() && known.task.cancelled();
    const { ended } = known;
    if (ended) {
      known.ended = undefined;
      this.finish(known, isCancelled ? 'cancelled' : ended.outcome, ended.value);
    } else if (!known.isResumed && isCancelled) {
      // Before its first step, so that its coroutine was not asked.
      known.isResumed = true;
      this.recorder.emit({ type: 'step', task: known.number, throws: 'CancelledError()' });
      this.finish(known, 'cancelled', undefined);
    }
  }

  private watchStep(task: ObservedTask, known: Known): void {
    shadow(task, 'step', (call) => {
      known.isResumed = task.done();
      this.stepping.push(known);
      try {
        return call();
      } finally {
        this.settle();
        this.stepping.pop();
      }
    });
  }

  /** A coroutine that tells when it is stepped, when it suspends, and how it ends. */
  private observed(coroutine: Coroutine, known: Known): Coroutine {
    const step = (resume: () => IteratorResult<unknown, unknown>, throws?: unknown) =>
      this.step(known, resume, throws);
    const wrapped: Coroutine = {
      next: (value) => step(() => coroutine.next(value)),
      throw: (error) => step(() => coroutine.throw(error), error),
      return: (value) => coroutine.return(value),
      [Symbol.iterator]: () => wrapped,
      [Symbol.toStringTag]: 'Generator',
      [Symbol.dispose]: () => void coroutine.return(undefined),
    } as Coroutine;
    return wrapped;
  }

  private step(
    known: Known,
    resume: () => IteratorResult<unknown, unknown>,
    throws: unknown,
  ): IteratorResult<unknown, unknown> {
    const { recorder, frames } = this;
    const thrown = show(throws);
    recorder.emit({
      type: 'step',
      task: known.number,
      ...(thrown === undefined ? {} : { throws: thrown }),
    });
    known.waits = undefined;
    known.isResumed = true;
    frames.step(known.number);
    this.running.push(known);
    try {
      const result = resume();
      if (result.done) this.end(known, 'returned', result.value);
      else this.suspend(known, result.value);
      return result;
    } catch (error) {
      if (!recorder.end) this.end(known, isCancelled(error) ? 'cancelled' : 'raised', error);
      throw error;
    } finally {
      this.running.pop();
      if (!recorder.end) frames.stepped();
    }
  }

  private suspend(known: Known, yielded: unknown): void {
    const { number } = known;
    if (isFuture(yielded)) {
      this.futures().watch(yielded);
      known.waits = this.waits.take(yielded, this.frames.top?.awaits ?? '');
      const future = this.recorder.number('future', yielded);
      this.recorder.emit({ type: 'wait', task: number, future, ...known.waits });
      this.yielding = { callback: `wake ${known.name}`, task: number };
    } else {
      // A bare yield; or what no coroutine may yield, which the loop will say at its next step.
      this.waits.forget();
      this.recorder.emit({ type: 'pause', task: number });
      this.handles.expect([{ callback: `step of ${known.name}`, task: number }]);
    }
    this.frames.suspend(number);
  }

  private end(known: Known, outcome: Outcome, value: unknown): void {
    if (this.stepping.includes(known)) known.ended = { outcome, value };
    else this.finish(known, outcome, value);
  }

  private finish(known: Known, outcome: Outcome, value: unknown): void {
    const shown = outcome === 'cancelled' ? undefined : show(value);
    this.recorder.emit({
      type: 'done',
      task: known.number,
      outcome,
      ...(shown === undefined ? {} : { value: shown }),
    });
    if (!known.task) return;
    const words = { returned: 'result', raised: 'exception', cancelled: 'cancelled' } as const;
    this.futures().resolve(known.task, words[outcome], outcome === 'cancelled' ? undefined : value);
  }
}

function isFuture(value: unknown): value is ObservedFuture {
  return (
    typeof value === 'object' && value !== null && 'done' in value && 'addDoneCallback' in value
  );
}

/** By its name: a reader's own loop has a class of its own. */
function isCancelled(error: unknown): boolean {
  return error instanceof Error && error.constructor.name === 'CancelledError';
}

/** A method's generators know nothing of it; a coroutine of the facade has a name. */
function nameOf(coroutine: object): string {
  const name: unknown = Reflect.get(coroutine, 'name');
  return typeof name === 'string' ? name : 'coroutine';
}
