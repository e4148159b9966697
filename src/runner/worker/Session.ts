import { EngineSyntaxError, ParseError } from '../../typescript/compile';
import type { Report } from '../protocol';
import type { RunFiles, RunProblem, TestOutcome, TestState } from '../types';
import { isTestFile, loadModules } from './loadModules';
import { locateSyntaxError } from './locateSyntaxError';
import { OutputFold } from './OutputFold';
import { Places } from './Places';
import { SuiteRunner } from './SuiteRunner';
import { toLoadProblem, toUnhandledProblem } from './toProblem';
import { type ProcessedError, toTestError } from './toTestError';
import type { UncaughtEvent } from './Uncaught';
import type { UnsupportedError } from './UnsupportedError';
import { type File, type Suite, startTests, type Task, type Test } from './vitest';
import type { Inhabitant, World } from './World';

/** One run of one exercise: loads its files, lets vitest run the tests, and reports until the last word. */
export class Session implements Inhabitant {
  readonly output = new OutputFold((level, text) => this.report({ type: 'console', level, text }));
  private readonly places: Places;
  private readonly reported = new Set<string>();
  private running: Test | undefined;
  private unhandled: RunProblem | undefined;
  private ended = false;

  constructor(
    private readonly world: World,
    private readonly files: RunFiles,
    private readonly send: (report: Report) => void,
  ) {
    this.places = new Places(files);
    world.enter(this);
    world.uncaught.take((event) => this.noteUncaught(event));
  }

  /** Runs to the end. Never throws: what goes wrong is reported. */
  async run(): Promise<void> {
    try {
      const paths = Object.keys(this.files).filter(isTestFile);
      const runner = new SuiteRunner(this.events, this.world.api.expect, this.world.expectOptions);
      const files = await startTests(
        paths.map((path) => `/${path}`),
        runner,
      );
      await settle();
      this.finish(files);
    } catch (error) {
      this.stop(toUnhandledProblem('The run broke off', error, this.places));
    }
  }

  tampered(name: string): void {
    this.stop({
      code: 'tampered',
      message: `${name} was replaced. The tests rest on the built-ins, so this run does not count. Leave them as they are.`,
    });
  }

  unsupported({ message }: UnsupportedError): void {
    this.stop({ code: 'unsupported', message });
  }

  private readonly events = {
    load: async (path: string): Promise<void> => {
      try {
        loadModules(this.files, this.world.api).load(path);
      } catch (error) {
        this.stop(toLoadProblem(await this.withPlace(error), this.files, this.places));
        throw error;
      }
    },
    collected: (file: File): void => {
      this.lookForTampering();
      for (const error of file.result?.errors ?? [])
        this.stop(toUnhandledProblem('A describe block threw', toError(error), this.places));
      this.report({
        type: 'collected',
        tests: testsOf(file).map(({ fullTestName }) => fullTestName),
      });
    },
    started: (test: Test): void => {
      this.running = test;
      this.report({ type: 'started', test: test.fullTestName });
    },
    finished: (test: Test): void => {
      this.running = undefined;
      this.lookForTampering();
      this.reportTest(test);
    },
  };

  private async withPlace(error: unknown): Promise<unknown> {
    if (!(error instanceof EngineSyntaxError)) return error;
    const found = await locateSyntaxError(error.source, this.world.uncaught);
    return new ParseError(error.message, this.places.original({ file: error.file, ...found }));
  }

  private finish(files: readonly File[]): void {
    this.lookForTampering();
    // Tests of a suite that was skipped, or whose hook threw, were never handed to the runner.
    for (const test of files.flatMap(testsOf))
      if (!this.reported.has(test.id)) this.reportTest(test);
    for (const suite of files.flatMap(suitesOf))
      for (const error of suite.result?.errors ?? [])
        this.stop(
          toUnhandledProblem(`A hook of "${suite.name}" threw`, toError(error), this.places),
        );
    if (this.unhandled) this.stop(this.unhandled);
    const folded = this.output.close();
    const open = this.world.timers.count();
    const notices = [
      ...(folded ? [`The console shows the beginning of the output: ${folded}.`] : []),
      ...(open > 0 ? [describeTimers(open)] : []),
    ];
    this.report({ type: 'done', count: this.reported.size, notices });
    this.ended = true;
  }

  private reportTest(test: Test): void {
    this.reported.add(test.id);
    const outcome: TestOutcome = {
      name: test.fullTestName,
      state: stateOf(test),
      durationMs: test.result?.duration ?? 0,
      errors: (test.result?.errors ?? []).map((error) =>
        toTestError(error as ProcessedError, this.places),
      ),
    };
    this.report({ type: 'finished', test: outcome });
  }

  private lookForTampering(): void {
    const name = this.world.guard.full();
    if (name !== undefined) this.tampered(name);
  }

  private noteUncaught(event: UncaughtEvent): void {
    const rejected = 'reason' in event;
    const what = rejected
      ? 'A promise was rejected and nobody handled it'
      : 'An error was thrown outside of the tests';
    this.unhandled ??= toUnhandledProblem(what, rejected ? event.reason : event.error, this.places);
  }

  private stop(problem: RunProblem): void {
    if (this.ended) return;
    this.output.close();
    const test = problem.test ?? this.running?.fullTestName;
    this.report({ type: 'stopped', problem: { ...problem, ...(test !== undefined && { test }) } });
    this.ended = true;
  }

  private report(report: Report): void {
    if (!this.ended) this.send(report);
  }
}

/** A rejected promise is announced in a task of its own, after the one in which it was rejected. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 2; turn++) await new Promise<void>((resolve) => setTimeout(resolve, 0));
}

function stateOf({ mode, result }: Test): TestState {
  if (mode === 'todo') return 'todo';
  if (result?.state === 'pass') return 'passed';
  return result?.state === 'fail' ? 'failed' : 'skipped';
}

function testsOf(task: Task): Test[] {
  return task.type === 'test' ? [task as Test] : task.tasks.flatMap(testsOf);
}

function suitesOf(suite: Suite): Suite[] {
  return [suite, ...suite.tasks.flatMap((task) => (task.type === 'suite' ? suitesOf(task) : []))];
}

/** Vitest keeps errors as plain data. */
function toError({
  name,
  message,
  stack,
}: {
  name?: string;
  message: string;
  stack?: string;
}): Error {
  return Object.assign(new Error(message), { name: name ?? 'Error', stack });
}

function describeTimers(open: number): string {
  const many = open === 1 ? '1 timer was' : `${open} timers were`;
  return `${many} still waiting when the last test had ended. Clear what you start: a program with an open timer does not end.`;
}
