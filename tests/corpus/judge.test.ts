import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/exercise-format/formatProblem';
import { files, parseChanged } from '../../src/exercise-format/tinyExercise';
import type { Exercise, Problem } from '../../src/exercise-format/types';
import { judgeKilled, judgeListed, judgeSolution, judgeStarter, judgeWrongAnswer } from './judge';
import type { VariantOutcome } from './outcomes';
import type { VariantName } from './variants';

const FOLDER = 'exercises/05-generators/01-double';
const POSITIVE = 'Double a number > doubles a positive number';
const NEGATIVE = 'Double a number > doubles a negative number';

function tiny(): Exercise {
  const parsed = parseChanged();
  if ('exercise' in parsed) return parsed.exercise;
  throw new Error('The tiny exercise has problems.');
}

const exercise = tiny();

/** How the tests ended, one word or error each: `outcome('starter', 'AssertionError: no', 'ok')`. */
function outcome(variant: VariantName, positive: string, negative: string, outside: string[] = []) {
  const test = (name: string, how: string) => ({
    name,
    state: how === 'ok' ? ('passed' as const) : ('failed' as const),
    errors: how === 'ok' ? [] : [toError(how)],
  });
  const tests = [test(POSITIVE, positive), test(NEGATIVE, negative)];
  return { exercise: 'double', variant, tests, errors: outside.map(toError) } as VariantOutcome;
}

function toError(how: string) {
  const [name = '', ...message] = how.split(': ');
  return { name, message: message.join(': ') };
}

/** The problems, the file relative to the exercise's folder. */
const sentences = (problems: readonly Problem[]) =>
  problems.map((problem) => formatProblem(problem).slice(FOLDER.length + 1));

describe('the solution', () => {
  it('passes', () => {
    expect(judgeSolution(exercise, outcome('solution', 'ok', 'ok'))).toEqual([]);
  });

  it('must not fail', () => {
    const failed = outcome('solution', 'ok', 'AssertionError: expected 8 to be -8\nmore');
    expect(sentences(judgeSolution(exercise, failed))).toEqual([
      `solution.ts:1 The solution fails "${NEGATIVE}": AssertionError: expected 8 to be -8. Correct the solution or the test.`,
    ]);
  });

  it('must load', () => {
    const broken = { ...outcome('solution', 'ok', 'ok', ['TypeError: no']), tests: [] };
    expect(sentences(judgeSolution(exercise, broken))).toEqual([
      'solution.ts:1 Something goes wrong outside of any test: TypeError: no. Correct it: a failure belongs to a test.',
    ]);
  });
});

describe('the starter', () => {
  it('fails one assertion of each task', () => {
    expect(judgeStarter(exercise, outcome('starter', 'AssertionError: no', 'ok'))).toEqual([]);
  });

  it('must not solve a task', () => {
    expect(sentences(judgeStarter(exercise, outcome('starter', 'ok', 'ok')))).toEqual([
      'exercise.ts:1 The starter fails no assertion of the task "Double a number". Let it return a wrong answer there, or write a test that it fails.',
    ]);
  });

  it.each(['TypeError: x is not a function', 'Error: Test timed out in 5000ms.'])(
    'must not end with %s',
    (how) => {
      const thrown = outcome('starter', how, 'AssertionError: no');
      expect(sentences(judgeStarter(exercise, thrown))).toEqual([
        `exercise.ts:1 The starter does not come to an assertion in "${POSITIVE}": ${how}. It never throws and never waits: let it return a wrong answer.`,
      ]);
    },
  );
});

describe('a wrong answer', () => {
  const wrong = exercise.wrong.find(({ id }) => id === 'drops-the-sign');
  const judged = (positive: string, negative: string, outside?: string[]) => {
    if (!wrong) throw new Error('The tiny exercise has no such wrong answer.');
    const run = outcome('wrong/drops-the-sign', positive, negative, outside);
    return sentences(judgeWrongAnswer(exercise, wrong, run));
  };

  it('fails the test that it names, by an assertion or by what it throws', () => {
    expect(judged('ok', 'AssertionError: no')).toEqual([]);
    expect(judged('ok', 'TypeError: no')).toEqual([]);
  });

  it('must not pass', () => {
    expect(judged('ok', 'ok')).toEqual([
      'wrong/drops-the-sign.ts:1 It passes all tests. Write a test that rejects this belief, or remove the file.',
    ]);
  });

  it('must fail what it names and nothing else', () => {
    expect(judged('AssertionError: expected 1 to be 2', 'ok')).toEqual([
      `wrong/drops-the-sign.ts:3 It passes "${NEGATIVE}". Remove this @fails, or write the test so that it rejects the belief.`,
      `wrong/drops-the-sign.ts:1 It also fails "${POSITIVE}": AssertionError: expected 1 to be 2. Add "@fails ${POSITIVE}", or let the file hold this one belief only.`,
    ]);
  });

  it('must not wait for the time-out', () => {
    expect(judged('ok', 'Error: Test timed out in 5000ms.')).toEqual([
      `wrong/drops-the-sign.ts:1 It waits in "${NEGATIVE}" until the time-out. Let the test fail by an assertion: nothing waits in real time.`,
    ]);
  });

  it('must not fail outside of the tests', () => {
    expect(judged('ok', 'AssertionError: no', ['Error: unhandled'])).toEqual([
      'wrong/drops-the-sign.ts:1 Something goes wrong outside of any test: Error: unhandled. Correct it: a failure belongs to a test.',
    ]);
  });
});

describe('the tests', () => {
  it('must be those that the page lists', () => {
    const run = outcome('solution', 'ok', 'ok');
    expect(judgeListed(exercise, run)).toEqual([]);
    const [first, ...others] = run.tests;
    const renamed = { ...run, tests: [...others, { ...first, name: 'hidden' }] } as VariantOutcome;
    expect(sentences(judgeListed(exercise, renamed))).toEqual([
      `exercise.test.ts:6 vitest does not find "${POSITIVE}". Write it out as it('…') in the body of its describe.`,
      `exercise.test.ts:1 vitest finds "hidden", which the page cannot list. Write it out as it('…') with a plain title.`,
    ]);
  });

  it('must each reject something', () => {
    const no = 'AssertionError: no';
    const solution = outcome('solution', no, no);
    expect(judgeKilled(exercise, [solution, outcome('starter', no, no)])).toEqual([]);
    expect(
      judgeKilled(exercise, [outcome('starter', no, 'ok'), outcome('wrong/x', 'ok', no)]),
    ).toEqual([]);
    expect(sentences(judgeKilled(exercise, [solution, outcome('starter', no, 'ok')]))).toEqual([
      `exercise.test.ts:${lineOf('doubles a negative')} "${NEGATIVE}" rejects nothing: the starter and all wrong answers pass it. Write the wrong answer that it is there for, or remove it.`,
    ]);
  });
});

function lineOf(part: string): number {
  const lines = files.get('exercise.test.ts')?.split('\n') ?? [];
  return lines.findIndex((line) => line.includes(part)) + 1;
}
