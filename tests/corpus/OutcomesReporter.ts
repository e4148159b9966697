import { appendFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Reporter, TestCase, TestModule } from 'vitest/node';
import type { TestState } from '../../src/runner/types';
import type { RunError, VariantOutcome } from './outcomes';
import type { VariantName } from './variants';

/** What the run leaves behind for its parent process. */
export interface RunRecord {
  readonly outcomes: readonly VariantOutcome[];
  /** Errors of which vitest does not know where they came from. */
  readonly stray: readonly RunError[];
}

export const recordFile = (folder: string) => join(folder, 'run.json');
/** One line for each module that begins (`> path`) and ends (`< path`): says what held a run that had to be stopped. */
export const progressFile = (folder: string) => join(folder, 'progress.log');

type Errors = readonly { readonly name?: string; readonly message: string }[];

/** Writes the run down as a table: exercise, variant, and how each test ended. */
export class OutcomesReporter implements Reporter {
  constructor(private readonly folder: string) {
    writeFileSync(progressFile(folder), '');
  }

  onTestModuleQueued({ moduleId }: TestModule): void {
    appendFileSync(progressFile(this.folder), `> ${relative(this.folder, moduleId)}\n`);
  }

  onTestModuleEnd({ moduleId }: TestModule): void {
    appendFileSync(progressFile(this.folder), `< ${relative(this.folder, moduleId)}\n`);
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: Errors): void {
    const outcomes = modules.map((module) => {
      const own = unhandled.filter((error) => pathOf(error) === module.moduleId);
      return this.toOutcome(module, own);
    });
    const known = new Set(modules.map(({ moduleId }) => moduleId));
    const stray = toErrors(unhandled.filter((error) => !known.has(pathOf(error))));
    const record: RunRecord = { outcomes, stray };
    writeFileSync(recordFile(this.folder), JSON.stringify(record, null, 1));
  }

  private toOutcome(module: TestModule, unhandled: Errors): VariantOutcome {
    const [exercise = '', ...rest] = relative(this.folder, module.moduleId).split(sep);
    const suites = [...module.children.allSuites()].flatMap((suite) => suite.errors());
    return {
      exercise,
      variant: rest.slice(0, -1).join('/') as VariantName,
      tests: [...module.children.allTests()].map((test) => ({
        name: test.fullName,
        state: stateOf(test),
        errors: toErrors(test.result().errors ?? []),
      })),
      errors: toErrors([...module.errors(), ...suites, ...unhandled]),
    };
  }
}

function stateOf(test: TestCase): TestState {
  const { state } = test.result();
  if (state === 'passed' || state === 'failed') return state;
  return test.options.mode === 'todo' ? 'todo' : 'skipped';
}

function toErrors(errors: Errors): readonly RunError[] {
  return errors.map(({ name = 'Error', message }) => ({
    name,
    message: stripVTControlCharacters(message),
  }));
}

/** Vitest notes on an unhandled error which module was running. */
function pathOf(error: object): string {
  return 'VITEST_TEST_PATH' in error ? String(error.VITEST_TEST_PATH) : '';
}
