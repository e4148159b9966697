import type { ConsoleLevel, RunOutcome, TestError } from '../../../runner/types';

/** `unfinished`: the test that was running when the run was ended from outside. */
export type RowState =
  | 'not-run'
  | 'running'
  | 'passed'
  | 'failed'
  | 'unfinished'
  | 'skipped'
  | 'todo';

/** One test as the list shows it. */
export interface TestRow {
  readonly name: string;
  readonly state: RowState;
  readonly errors: readonly TestError[];
  /** True while it shows the result of an earlier run than the one under way. */
  readonly stale: boolean;
}

export interface ConsoleLine {
  readonly level: ConsoleLevel;
  readonly text: string;
}

/** What the list, the console and the verdict show. */
export interface RunState {
  readonly phase: 'idle' | 'running' | 'ended';
  /** How many runs there have been. */
  readonly count: number;
  readonly rows: readonly TestRow[];
  readonly console: readonly ConsoleLine[];
  /** Lines that the console has let go, oldest first. */
  readonly consoleDropped: number;
  /** How the last run ended. Stands until the next one has ended. */
  readonly outcome: RunOutcome | undefined;
}
