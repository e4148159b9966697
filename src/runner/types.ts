/**
 * What a runner takes and gives: files in, events and one outcome out. Plain data throughout: it crosses
 * `postMessage` unchanged, and the table of outcomes that it makes is compared with vitest's own.
 */

/** Path in the exercise's folder → text: `exercise.ts`, `exercise.test.ts`, `support/shop.ts`, and shared code: `kit/index.ts` (`#kit`), `loop/timers.ts` (`#loop/timers`). */
export type RunFiles = Readonly<Record<string, string>>;

/** A place in the learner's own files, 1-based. */
export interface SourcePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Why a test failed, without ANSI codes. */
export interface TestError {
  /** `AssertionError`, `TypeError`, … */
  readonly name: string;
  readonly message: string;
  /** Printed values of a comparison, when the failure was one. */
  readonly expected?: string;
  readonly received?: string;
  /** The same two as a line diff: each line starts with `- ` (expected), `+ ` (received) or two blanks. */
  readonly diff?: string;
  /** Innermost place in the learner's code, else in the test file. */
  readonly place?: SourcePlace;
}

export type TestState = 'passed' | 'failed' | 'skipped' | 'todo';

export interface TestOutcome {
  /** `task title > test title`, as vitest joins them. */
  readonly name: string;
  readonly state: TestState;
  readonly durationMs: number;
  readonly errors: readonly TestError[];
}

export type ConsoleLevel = 'log' | 'info' | 'warn' | 'error' | 'debug';

/** What happens while a run is on its way. */
export type RunEvent =
  | { readonly type: 'collected'; readonly tests: readonly string[] }
  | { readonly type: 'started'; readonly test: string }
  | { readonly type: 'finished'; readonly test: TestOutcome }
  | { readonly type: 'console'; readonly level: ConsoleLevel; readonly text: string };

/** Why a run did not come to its end. Each has its own sentence for the learner in `message`. */
export type ProblemCode =
  | 'syntax' // the text does not parse
  | 'import' // an import of something that is not there
  | 'threw-at-import' // a module threw while it was loaded
  | 'blocked' // the worker's loop was held: an endless loop, endless microtasks
  | 'never-finished' // a promise that nobody settles
  | 'memory' // the worker died or ran out of memory
  | 'tampered' // built-ins were replaced: the verdict does not count
  | 'unhandled' // an unhandled rejection or an error outside a test
  | 'unsupported' // a feature of vitest that the page's runner does not have
  | 'unavailable'; // the sandbox could not be started

export interface RunProblem {
  readonly code: ProblemCode;
  readonly message: string;
  readonly place?: SourcePlace;
  /** A few lines of source with a caret under the place. */
  readonly excerpt?: string;
  /** Full name of the test that was running. */
  readonly test?: string;
}

/** How a run ended. `tests` holds what had finished by then. */
export type RunOutcome =
  | {
      readonly kind: 'finished';
      readonly tests: readonly TestOutcome[];
      /** Things that are no failure but that the learner should know: timers left open, output folded. */
      readonly notices: readonly string[];
      readonly durationMs: number;
    }
  | {
      readonly kind: 'stopped';
      readonly problem: RunProblem;
      readonly tests: readonly TestOutcome[];
      readonly durationMs: number;
    }
  | { readonly kind: 'cancelled' };

export interface RunOptions {
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: RunEvent) => void;
}

/** Runs an exercise. A newer run cancels the older one; being cancelled is an outcome, not an exception. */
export interface Engine {
  /** Boots what a run needs, so that the first press is instant. Safe to call often. */
  prepare(): Promise<void>;
  run(files: RunFiles, options?: RunOptions): Promise<RunOutcome>;
  dispose(): void;
}
