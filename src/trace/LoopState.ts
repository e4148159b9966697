import type { End, LoopEvent, WaitKind } from './LoopEvent';

/** The picture of one step: where everything is. Plain data, derived from the events up to and including this one. */
export interface LoopState {
  /** 0-based index of the event that this step shows. */
  readonly step: number;
  readonly event: LoopEvent;
  /** Virtual seconds. */
  readonly now: number;
  /** 0 before the loop's first pass. */
  readonly pass: number;
  /** From the left, where the loop takes them. */
  readonly ready: readonly HandleItem[];
  readonly running: HandleItem | undefined;
  /** By time, then by age: the order in which they are due. */
  readonly timers: readonly TimerItem[];
  /** The oldest frame first, the running one last. */
  readonly stack: readonly StackFrame[];
  /** Tasks that have suspended, in the order in which they were made; only what they wait for refers to them. */
  readonly heap: readonly SuspendedTask[];
  /** All tasks so far, also those that are done. */
  readonly tasks: readonly TaskItem[];
  readonly multiplexer: Multiplexer;
  readonly pool: readonly PoolJob[];
  readonly output: readonly OutputLine[];
  /** Line of the program's top frame; `undefined` while only the loop is at work. */
  readonly line: number | undefined;
  /** The task whose step is on the stack. */
  readonly task: number | undefined;
  /** What this step shows, in words. Names and values stand in backticks. */
  readonly sentence: string;
  /** At the last step only. */
  readonly end: End | undefined;
}

export interface HandleItem {
  readonly handle: number;
  readonly callback: string;
  readonly task: number | undefined;
  readonly cancelled: boolean;
}

export interface TimerItem extends HandleItem {
  readonly when: number;
}

export interface StackFrame {
  readonly function: string;
  /** Of the program's frames only. */
  readonly line: number | undefined;
  /** `loop`: the loop's own code. */
  readonly of: 'program' | 'loop';
}

export interface SuspendedTask {
  readonly task: number;
  readonly name: string;
  /** Its frames, outermost first, each with the line it stopped at. */
  readonly chain: readonly { readonly function: string; readonly line: number }[];
  /** Line of the innermost frame. */
  readonly line: number | undefined;
  /** `turn`: it waits for nothing but its next turn (`sleep(0)`). */
  readonly kind: WaitKind | 'turn';
  readonly on: string;
  /** `undefined` for a `turn`. */
  readonly future: number | undefined;
  /** Virtual seconds. */
  readonly since: number;
  /** What it waited for is there: it goes on as soon as the loop gets to it. */
  readonly ready: boolean;
}

export type TaskState = 'ready' | 'running' | 'waiting' | 'done';

export interface TaskItem {
  readonly task: number;
  readonly name: string;
  /** The coroutine function: `order`. */
  readonly coroutine: string;
  readonly state: TaskState;
  /** A cancellation was asked for and is not delivered yet. */
  readonly cancelling: boolean;
  readonly outcome: 'returned' | 'raised' | 'cancelled' | undefined;
}

export interface Multiplexer {
  readonly watched: readonly {
    readonly fd: number;
    readonly label: string;
    readonly event: 'read' | 'write';
    readonly callback: string;
    /** The last `select` said that it is ready. */
    readonly ready: boolean;
  }[];
  /** The last call; `undefined` before the first. */
  readonly last:
    | { readonly timeout: number | null; readonly from: number; readonly until: number }
    | undefined;
}

export interface PoolJob {
  readonly job: number;
  readonly function: string;
  readonly worker: number | undefined;
  readonly until: number | undefined;
  readonly state: 'queued' | 'working' | 'done';
}

export interface OutputLine {
  readonly at: number;
  readonly text: string;
  readonly notice: boolean;
  readonly task: number | undefined;
}

/** What a task is doing over a stretch of the trace, for its lane. */
export interface LaneSegment {
  readonly state: 'ready' | 'running' | 'waiting' | 'blocked';
  /** Virtual seconds. Running takes none, unless it blocks: it is drawn by its steps. */
  readonly from: number;
  readonly to: number;
  /** First and last step (inclusive). */
  readonly fromStep: number;
  readonly toStep: number;
}

export interface TaskLane {
  readonly task: number;
  readonly name: string;
  /** The coroutine function: `order`. */
  readonly coroutine: string;
  readonly segments: readonly LaneSegment[];
}

/** A stretch without a yield that took time: one handle ran, and nothing else could. */
export interface LoopHold {
  /** `Task-3 (report)`, or the callback. */
  readonly by: string;
  /** Virtual seconds. */
  readonly from: number;
  readonly to: number;
  /** The call in it that took longest, its step and its line. */
  readonly call: string;
  readonly step: number;
  readonly line: number | undefined;
}

/** A trace that can be looked at step by step, in any order. */
export interface Playback {
  /** Number of steps: of events. */
  readonly length: number;
  readonly duration: number;
  readonly lanes: readonly TaskLane[];
  /** The stretches in which somebody held the loop, in the order in which they began. */
  readonly holds: readonly LoopHold[];
  /** Cheap for any step: at most 16 ms for 10 000 steps on a slow machine. @throws RangeError outside the trace */
  at(step: number): LoopState;
  /** The next step (after `step`) at which the task runs; `undefined` when it never does again. */
  nextStepOf(task: number, step: number): number | undefined;
  /** Every step in words, one a line, with the virtual time. */
  transcript(): readonly string[];
}
