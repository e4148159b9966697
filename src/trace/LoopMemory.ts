import type {
  HandleItem,
  Multiplexer,
  OutputLine,
  PoolJob,
  StackFrame,
  SuspendedTask,
  TaskItem,
  TimerItem,
} from './LoopState';
import type { LoopFrames } from './LoopTrace';

/**
 * What the reducer remembers between two events. Never changed in place, and what an event does not touch stays the same
 * object: who draws a state can see by `===` what has to be drawn again.
 */
export interface LoopMemory {
  readonly now: number;
  readonly pass: number;
  readonly ready: readonly ReadyItem[];
  readonly running: HandleItem | undefined;
  readonly timers: readonly TimerItem[];
  readonly stack: readonly StackEntry[];
  readonly heap: readonly SuspendedTask[];
  readonly tasks: readonly TaskItem[];
  readonly multiplexer: Multiplexer;
  readonly pool: readonly PoolJob[];
  readonly output: readonly OutputLine[];
}

export interface ReadyItem extends HandleItem {
  /** The pass in which the loop takes it: a cancelled one then leaves without a word. */
  readonly takenIn: number;
}

export interface StackEntry extends StackFrame {
  /** Which of the loop's own frames it is; missing for the program's. */
  readonly part?: keyof LoopFrames;
  /** Of a `taskStep`. */
  readonly task?: number;
  /** The task has suspended or is done: its `taskStep` is about to return, and the task is not the current one any more. */
  readonly over?: boolean;
}

export const emptyLoop: LoopMemory = {
  now: 0,
  pass: 0,
  ready: [],
  running: undefined,
  timers: [],
  stack: [],
  heap: [],
  tasks: [],
  multiplexer: { watched: [], last: undefined },
  pool: [],
  output: [],
};
