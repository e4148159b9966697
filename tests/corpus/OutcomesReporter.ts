import { writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Reporter, TestCase, TestModule, TestSuite } from 'vitest/node';
import type { TestState } from '../../src/runner/types';
import { OUTSIDE_OF_TESTS, type RunError, type VariantOutcome } from './outcomes';
import type { VariantName } from './variants';

/** What the run leaves behind for its parent process. */
export interface RunRecord {
  readonly outcomes: readonly VariantOutcome[];
  /** Errors that came while no answer was running. */
  readonly stray: readonly RunError[];
}

export const recordFile = (folder: string) => join(folder, 'run.json');

type Errors = readonly { readonly name?: string; readonly message: string }[];

/** Writes the run down as a table: exercise, variant, and how each test ended. */
export class OutcomesReporter implements Reporter {
  constructor(private readonly folder: string) {}

  onTestRunEnd(modules: readonly TestModule[], unhandled: Errors): void {
    const record: RunRecord = {
      outcomes: modules.flatMap((module) =>
        [...module.children.suites()].map((suite) => toOutcome(exerciseOf(module), suite)),
      ),
      stray: toErrors([...modules.flatMap((module) => module.errors()), ...unhandled]),
    };
    writeFileSync(recordFile(this.folder), JSON.stringify(record, null, 1));
  }
}

/** Its answers lie in `<folder>/<exercise>/`. */
const exerciseOf = ({ moduleId }: TestModule) => basename(dirname(moduleId));

/** @param answer the suite that `answer` made */
function toOutcome(exercise: string, answer: TestSuite): VariantOutcome {
  const suites = [answer, ...answer.children.allSuites()];
  const all = [...answer.children.allTests()];
  const tests = all.filter(({ name }) => name !== OUTSIDE_OF_TESTS);
  const outside = all.filter(({ name }) => name === OUTSIDE_OF_TESTS);
  return {
    exercise,
    variant: answer.name as VariantName,
    tests: tests.map((test) => ({
      name: test.fullName.slice(`${answer.name} > `.length),
      state: stateOf(test),
      errors: errorsOf(test),
    })),
    errors: [...outside.flatMap(errorsOf), ...suites.flatMap((suite) => toErrors(suite.errors()))],
  };
}

function stateOf(test: TestCase): TestState {
  const { state } = test.result();
  if (state === 'passed' || state === 'failed') return state;
  return test.options.mode === 'todo' ? 'todo' : 'skipped';
}

const errorsOf = (test: TestCase) => toErrors(test.result().errors ?? []);

function toErrors(errors: Errors): readonly RunError[] {
  return errors.map(({ name = 'Error', message }) => ({
    name,
    message: stripVTControlCharacters(message),
  }));
}
