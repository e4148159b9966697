import { beforeAll, expect, it } from 'vitest';
import { type Changes, parseChanged } from '../../src/exercise-format/tinyExercise';
import type { Exercise, Problem } from '../../src/exercise-format/types';
import { checkTypes } from './checkTypes';
import { judgeKilled, judgeListed, judgeSolution, judgeStarter, judgeWrongAnswer } from './judge';
import type { VariantOutcome } from './outcomes';
import { openAnswers } from './progress';
import { runCorpus } from './runCorpus';

/** The check itself, on small exercises that read well and are wrong when they run. They live in `.cache` only. */
const FOLDER = '.cache/corpus-of-broken';

const BROKEN: Record<string, { changes: Changes; sentences: readonly string[] }> = {
  right: { changes: {}, sentences: [] },
  'bad-solution': {
    changes: { 'solution.ts': ['2 * n', '2 * Math.abs(n)'] },
    sentences: [
      'solution.ts:1 The solution fails "Double a number > doubles a negative number": AssertionError: double(-4) returned: expected 8 to be -8',
    ],
  },
  'solved-starter': {
    changes: { 'exercise.ts': ['return 0', 'return 2 * _n'] },
    sentences: ['exercise.ts:1 The starter fails no assertion of the task "Double a number".'],
  },
  'throwing-starter': {
    changes: { 'exercise.ts': ['return 0', "throw new TypeError('not yet')"] },
    sentences: [
      'exercise.ts:1 The starter does not come to an assertion in "Double a number > doubles a positive number": TypeError: not yet.',
      'exercise.ts:1 The starter does not come to an assertion in "Double a number > doubles a negative number": TypeError: not yet.',
      'exercise.ts:1 The starter fails no assertion of the task "Double a number".',
    ],
  },
  'starter-that-does-not-load': {
    changes: { 'exercise.ts': ['export', "throw new Error('at import');\nexport"] },
    sentences: [
      'exercise.ts:1 The starter fails no assertion of the task "Double a number".',
      'exercise.ts:1 Something goes wrong outside of any test: Error: at import.',
    ],
  },
  'passing-wrong-answer': {
    changes: { 'wrong/squares.ts': ['n * n', 'n + n'] },
    sentences: ['wrong/squares.ts:1 It passes all tests.'],
  },
  'other-failures': {
    changes: { 'wrong/squares.ts': ['n * n', '2 * Math.abs(n)'] },
    sentences: ['wrong/squares.ts:3 It passes "Double a number > doubles a positive number".'],
  },
  'idle-test': {
    changes: {
      'exercise.test.ts': [
        "it('doubles a neg",
        "it('is there', () => {\n    expect(double).toBeTypeOf('function');\n  });\n\n  it('doubles a neg",
      ],
    },
    sentences: ['exercise.test.ts:10 "Double a number > is there" rejects nothing'],
  },
  'hidden-test': {
    changes: {
      'exercise.test.ts': [
        "it('doubles a neg",
        "const check = it;\n  check('hidden', () => expect(double(1)).toBe(2));\n\n  it('doubles a neg",
      ],
    },
    sentences: [
      'exercise.test.ts:11 vitest finds "Double a number > hidden", which the page cannot list.',
    ],
  },
  'loose-types': {
    changes: {
      'wrong/adds-two.ts': [
        'n + 2',
        'n + two;\n}\nfunction unused(list: number[]): number {\n  return list[0]',
      ],
    },
    sentences: [
      'wrong/adds-two.ts:8 It does not compile as loose-types/wrong/adds-two/exercise.ts: Cannot find name',
      "wrong/adds-two.ts:11 It does not compile as loose-types/wrong/adds-two/exercise.ts: Type 'number | undefined' is not assignable to type 'number'.",
    ],
  },
  'unhandled-rejection': {
    changes: { 'solution.ts': ['return', "void Promise.reject(new Error('lost'));\n  return"] },
    sentences: ['solution.ts:1 Something goes wrong outside of any test: Error: lost.'],
  },
  'shared-code': {
    changes: {
      'solution.ts': [
        'export',
        "import { Kernel } from '#kit';\n\nvoid new Kernel().now();\nexport",
      ],
    },
    sentences: [],
  },
  'given-code': {
    changes: {
      'support/two.ts': 'export const two = 2;\n',
      'solution.ts': ['export', "import { two } from './support/two';\n\nvoid two;\nexport"],
      'wrong/squares.ts': ['export', "import { two } from '../support/two';\n\nvoid two;\nexport"],
    },
    sentences: [],
  },
};

const exercises = Object.entries(BROKEN).map(([id, { changes }], index): Exercise => {
  const folder = `exercises/05-generators/${String(index + 1).padStart(2, '0')}-${id}`;
  const parsed = parseChanged(changes, folder);
  if ('exercise' in parsed) return parsed.exercise;
  throw new Error(JSON.stringify(parsed.problems, null, 2));
});

let table: readonly VariantOutcome[] = [];
let typeProblems: readonly Problem[] = [];

beforeAll(async () => {
  const run = runCorpus(exercises, { folder: FOLDER, limitMs: 60_000 });
  typeProblems = checkTypes(exercises, FOLDER);
  table = await run;
}, 90_000);

it.each(exercises)('says what is wrong with $id', (exercise) => {
  const { id, folder, wrong } = exercise;
  const rows = table.filter((row) => row.exercise === id);
  const row = (variant: string): VariantOutcome => {
    const found = rows.find((one) => one.variant === variant);
    if (!found) throw new Error(`No outcome of ${variant}.`);
    return found;
  };
  const found = [
    ...judgeSolution(exercise, row('solution')),
    ...judgeStarter(exercise, row('starter')),
    ...wrong.flatMap((one) => judgeWrongAnswer(exercise, one, row(`wrong/${one.id}`))),
    ...judgeListed(exercise, row('solution')),
    ...judgeKilled(exercise, rows),
    ...typeProblems.filter(({ file }) => file.startsWith(`${folder}/`)),
  ].map(({ file, line, message }) => `${file.slice(folder.length + 1)}:${line} ${message}`);
  for (const sentence of BROKEN[id]?.sentences ?? []) {
    expect(found).toContainEqual(expect.stringContaining(sentence));
  }
  if (BROKEN[id]?.sentences.length === 0) expect(found).toEqual([]);
});

it('names the answers that hold a run', () => {
  const loaded = ['> a/solution', '< a/solution', '> a/wrong/endless', '< a/wrong/endless'];
  const run = ['> a/solution', '< a/solution', '> a/wrong/endless'];
  expect(openAnswers([...loaded, ...run, ''].join('\n'))).toEqual(['a/wrong/endless']);
  expect(openAnswers([...loaded.slice(0, 3), ''].join('\n'))).toEqual(['a/wrong/endless']);
});
