import type { ConsoleLevel, RunFiles, RunProblem, TestOutcome } from './types';

/**
 * Every message between the page and a worker: one closed union for each direction. A message carries the version of
 * this file and the number of the run that it is about. Each edge reads what it gets through the `parse…` function of its
 * direction (`parseMessage.ts`) and trusts nothing.
 */
export const PROTOCOL_VERSION = 1;

interface Stamped {
  readonly version: typeof PROTOCOL_VERSION;
}

/** Page → worker: the tests of an exercise, or a program that stands alone, `program.ts`. */
export type ToWorker = Order<'run'> | Order<'program'>;

type Order<Type extends string> = Stamped & {
  readonly type: Type;
  readonly run: number;
  readonly files: RunFiles;
};

/** Path of the program in its files. */
export const PROGRAM = 'program.ts';

/** What a worker reports of a run. `done` and `stopped` are the last word; nothing after them counts. */
export type Report =
  | { readonly type: 'ready' }
  | {
      readonly type: 'beat';
      /** Timers of the program that have not fired. */
      readonly timers: number;
    }
  | { readonly type: 'collected'; readonly tests: readonly string[] }
  | { readonly type: 'started'; readonly test: string }
  | { readonly type: 'finished'; readonly test: TestOutcome }
  | { readonly type: 'console'; readonly level: ConsoleLevel; readonly text: string }
  | {
      readonly type: 'done';
      /** How many tests were reported as finished, so that a lost message is noticed. */
      readonly count: number;
      readonly notices: readonly string[];
    }
  | { readonly type: 'stopped'; readonly problem: RunProblem };

/** Worker → page. `ready` comes before any run and has run 0. */
export type FromWorker = Stamped & { readonly run: number } & Report;
