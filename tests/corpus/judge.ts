import type { Exercise, Problem, WrongAnswer } from '../../src/exercise-format/types';
import type { RunError, VariantOutcome } from './outcomes';

/** The checks on what a run showed. Each gives the problems of one exercise, or none. */

const TIMED_OUT = /^(Test|Hook) timed out in/;

export function judgeSolution(exercise: Exercise, outcome: VariantOutcome): readonly Problem[] {
  const file = `${exercise.folder}/solution.ts`;
  return [
    ...outside(file, outcome),
    ...outcome.tests
      .filter(({ state }) => state !== 'passed')
      .map(({ name, errors }) =>
        problem(
          file,
          1,
          `The solution fails "${name}": ${said(errors)}. Correct the solution or the test.`,
        ),
      ),
  ];
}

export function judgeStarter(exercise: Exercise, outcome: VariantOutcome): readonly Problem[] {
  const file = `${exercise.folder}/exercise.ts`;
  const thrown = outcome.tests.flatMap(({ name, errors }) =>
    errors
      .filter((error) => error.name !== 'AssertionError')
      .map((error) =>
        problem(
          file,
          1,
          `The starter does not come to an assertion in "${name}": ${said([error])}. It never throws and never waits: let it return a wrong answer.`,
        ),
      ),
  );
  const solved = exercise.tasks
    .filter(({ tests }) => !tests.some((name) => failsAnAssertion(outcome, name)))
    .map(({ title }) =>
      problem(
        file,
        1,
        `The starter fails no assertion of the task "${title}". Let it return a wrong answer there, or write a test that it fails.`,
      ),
    );
  return [...outside(file, outcome), ...thrown, ...solved];
}

export function judgeWrongAnswer(
  exercise: Exercise,
  wrong: WrongAnswer,
  outcome: VariantOutcome,
): readonly Problem[] {
  const file = `${exercise.folder}/wrong/${wrong.id}.ts`;
  const failed = failedTests(outcome);
  const late = outcome.tests.flatMap(({ name, errors }) =>
    errors
      .filter(({ message }) => TIMED_OUT.test(message))
      .map(() =>
        problem(
          file,
          1,
          `It waits in "${name}" until the time-out. Let the test fail by an assertion: nothing waits in real time.`,
        ),
      ),
  );
  if (failed.length === 0 && outcome.errors.length === 0) {
    return [
      problem(
        file,
        1,
        'It passes all tests. Write a test that rejects this belief, or remove the file.',
      ),
    ];
  }
  const passes = wrong.fails
    .filter((name) => !failed.includes(name))
    .map((name) =>
      problem(
        file,
        lineWith(wrong.text, name),
        `It passes "${name}". Remove this @fails, or write the test so that it rejects the belief.`,
      ),
    );
  const more = outcome.tests
    .filter(({ name, state }) => state === 'failed' && !wrong.fails.includes(name))
    .map(({ name, errors }) =>
      problem(
        file,
        1,
        `It also fails "${name}": ${said(errors)}. Add "@fails ${name}", or let the file hold this one belief only.`,
      ),
    );
  return [...outside(file, outcome), ...late, ...passes, ...more];
}

/** The page lists the tests before anything ran: that list and the tests that vitest finds are the same. */
export function judgeListed(exercise: Exercise, outcome: VariantOutcome): readonly Problem[] {
  const file = `${exercise.folder}/exercise.test.ts`;
  const listed = exercise.tasks.flatMap(({ tests }) => tests);
  const found = outcome.tests.map(({ name }) => name);
  return [
    ...listed
      .filter((name) => !found.includes(name))
      .map((name) =>
        problem(
          file,
          lineOfTest(exercise, name),
          `vitest does not find "${name}". Write it out as it('…') in the body of its describe.`,
        ),
      ),
    ...found
      .filter((name) => !listed.includes(name))
      .map((name) =>
        problem(
          file,
          lineOfTest(exercise, name),
          `vitest finds "${name}", which the page cannot list. Write it out as it('…') with a plain title.`,
        ),
      ),
  ];
}

/** Each test rejects something: the starter or a wrong answer. */
export function judgeKilled(
  exercise: Exercise,
  outcomes: readonly VariantOutcome[],
): readonly Problem[] {
  const failed = new Set(
    outcomes.filter(({ variant }) => variant !== 'solution').flatMap(failedTests),
  );
  return exercise.tasks
    .flatMap(({ tests }) => tests)
    .filter((name) => !failed.has(name))
    .map((name) =>
      problem(
        `${exercise.folder}/exercise.test.ts`,
        lineOfTest(exercise, name),
        `"${name}" rejects nothing: the starter and all wrong answers pass it. Write the wrong answer that it is there for, or remove it.`,
      ),
    );
}

function outside(file: string, { errors }: VariantOutcome): readonly Problem[] {
  return errors.map((error) =>
    problem(
      file,
      1,
      `Something goes wrong outside of any test: ${said([error])}. Correct it: a failure belongs to a test.`,
    ),
  );
}

function failedTests({ tests }: VariantOutcome): readonly string[] {
  return tests.filter(({ state }) => state === 'failed').map(({ name }) => name);
}

function failsAnAssertion({ tests }: VariantOutcome, name: string): boolean {
  const errors = tests.find((test) => test.name === name)?.errors ?? [];
  return errors.some((error) => error.name === 'AssertionError');
}

/** The first error in short: its name and the first line of its message. */
function said([error]: readonly RunError[]): string {
  if (!error) return 'it does not pass';
  return `${error.name}: ${error.message.split('\n')[0]}`;
}

function lineOfTest({ test }: Exercise, name: string): number {
  return lineWith(test, name.split(' > ').at(-1) ?? name);
}

function lineWith(text: string, part: string): number {
  return Math.max(1, text.split('\n').findIndex((line) => line.includes(part)) + 1);
}

function problem(file: string, line: number, message: string): Problem {
  return { file, line, message };
}
