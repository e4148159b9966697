import { readFileSync } from 'node:fs';
import type { TestState } from '../../src/runner/types';
import type { VariantName } from './variants';

/** One row of the table: how the tests of an exercise ended with one variant in place of `exercise.ts`. */
export interface VariantOutcome {
  readonly exercise: string;
  readonly variant: VariantName;
  readonly tests: readonly {
    /** Full name, as vitest joins it. */
    readonly name: string;
    readonly state: TestState;
    readonly errors: readonly RunError[];
  }[];
  /** What went wrong outside of any test: a module that could not be loaded or a hook that threw. */
  readonly errors: readonly RunError[];
}

export interface RunError {
  readonly name: string;
  readonly message: string;
}

/** What stands in the run for an error while an answer is loaded; no test of an exercise has this name. */
export const OUTSIDE_OF_TESTS = 'outside of any test';

export const CORPUS_FOLDER = '.cache/corpus';
/** The folder of the run that this process belongs to: `runCorpus` names it in the environment. */
export const runFolder = (): string => process.env.CORPUS_FOLDER ?? CORPUS_FOLDER;
export const OUTCOMES_FILE = `${CORPUS_FOLDER}/outcomes.json`;

/** The table that the last `npm test` wrote: what vitest in node says of every exercise and variant. */
export function readOutcomes(): readonly VariantOutcome[] {
  try {
    return JSON.parse(readFileSync(OUTCOMES_FILE, 'utf8')) as readonly VariantOutcome[];
  } catch (error) {
    throw new Error(
      `There is no table of outcomes at ${OUTCOMES_FILE}. Run "npx vitest run tests/corpus.test.ts" first.`,
      { cause: error },
    );
  }
}
