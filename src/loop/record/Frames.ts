import type { FunctionSite } from '../instrument/instrument';
import type { Recorder } from './Recorder';
import { show } from './show';

/** A call of one of the program's functions. */
export class Frame {
  line: number | undefined;
  /** How many events there were when its line was last marked. */
  markedAt = -1;
  isOver = false;
  value: unknown;
  /** What it waits for, as the program has it: `sleep(0.2)`. */
  awaits = '';

  constructor(readonly site: FunctionSite) {}
}

/** Where an exception of the program came from. */
export interface Origin {
  readonly line: number;
  readonly function: string;
}

/**
 * The stack of the program's frames, as somebody who reads the events knows it.
 *
 * A frame that yields is a riddle at first: it has gone back to its caller, or its task has suspended with its whole chain of
 * frames. So a yield is written down only when the program goes on without the loop having had its turn.
 */
export class Frames {
  private stack: Frame[] = [];
  private yielded: { readonly frame: Frame; readonly value: unknown }[] = [];
  private readonly suspended = new Map<number, Frame[]>();
  /** Height of the stack below each running task. */
  private readonly bases: number[] = [];
  private readonly origins = new Map<unknown, Origin[]>();

  constructor(private readonly recorder: Recorder) {}

  // What the loop does with a task's frames

  /** The loop resumes a task: its chain of frames is on the stack again. */
  step(task: number): void {
    this.wentOn();
    this.bases.push(this.stack.length);
    this.stack.push(...(this.suspended.get(task) ?? []));
    this.suspended.delete(task);
  }

  /** The task has suspended: its chain of frames leaves the stack. */
  suspend(task: number): void {
    this.yielded = [];
    this.suspended.set(task, this.stack.splice(this.bases.at(-1) ?? 0));
  }

  /** The step is over. */
  stepped(): void {
    this.wentOn();
    this.bases.pop();
  }

  /** The program's frame that is on top. */
  get top(): Frame | undefined {
    return this.stack.at(-1);
  }

  /** The innermost frame of a task that has suspended. */
  innermost(task: number): Frame | undefined {
    return this.suspended.get(task)?.at(-1);
  }

  /** The way of an exception through the program, from where it was thrown. */
  originsOf(error: unknown): readonly Origin[] {
    return this.origins.get(error) ?? [];
  }

  // What the program's own marks report

  enter(site: FunctionSite): Frame {
    this.wentOn();
    const frame = new Frame(site);
    this.call(frame);
    return frame;
  }

  line(frame: Frame, line: number, isAgain = false): void {
    this.recorder.mark(line);
    this.wentOn();
    this.match(frame);
    const { length } = this.recorder.events;
    if (frame.line === line && !(isAgain && frame.markedAt !== length)) return;
    frame.line = line;
    this.recorder.emit({ type: 'line', line });
    frame.markedAt = length + 1;
  }

  yields(frame: Frame, value: unknown): void {
    this.yielded.push({ frame, value });
  }

  leave(frame: Frame): void {
    if (frame.isOver || this.recorder.end) return;
    frame.isOver = true;
    this.wentOn();
    if (!this.stack.includes(frame)) {
      if (this.forget(frame)) return;
      // A generator that went on for the last time and came to no line.
      this.call(frame);
    }
    this.popTo(frame, frame.value);
  }

  unwind(frame: Frame, error: unknown): void {
    if (frame.isOver || this.recorder.end) return;
    this.wentOn();
    this.match(frame);
    frame.isOver = true;
    this.stack.pop();
    const origin = { line: frame.line ?? frame.site.line, function: frame.site.name };
    this.origins.set(error, [...this.originsOf(error), origin]);
    this.recorder.emit({ type: 'unwind', error: show(error) ?? 'undefined' });
  }

  /** What has yielded has gone back to its caller: the program goes on. */
  private wentOn(): void {
    const yielded = this.yielded;
    this.yielded = [];
    for (const { frame, value } of yielded)
      if (this.stack.includes(frame)) this.popTo(frame, value);
  }

  /** Makes a frame the top of the stack: the one that runs now. */
  private match(frame: Frame): void {
    if (!this.stack.includes(frame)) {
      this.forget(frame);
      this.call(frame);
      return;
    }
    while (this.top !== frame) this.popTo(this.top, undefined);
  }

  private call(frame: Frame): void {
    this.stack.push(frame);
    const { name, line } = frame.site;
    this.recorder.emit({ type: 'call', function: name, line: frame.line ?? line });
  }

  /** Takes off what is above a frame, and the frame. */
  private popTo(frame: Frame | undefined, value: unknown): void {
    for (let top = this.stack.pop(); top; top = this.stack.pop()) {
      const shown = top === frame ? show(value) : undefined;
      this.recorder.emit({ type: 'return', ...(shown === undefined ? {} : { value: shown }) });
      if (top === frame) return;
    }
  }

  /** Takes a frame that is closed out of the chain of its suspended task; says whether it was in one. */
  private forget(frame: Frame): boolean {
    for (const [task, chain] of this.suspended) {
      if (!chain.includes(frame)) continue;
      this.suspended.set(
        task,
        chain.filter((one) => one !== frame),
      );
      return true;
    }
    return false;
  }
}
