import { expect, type Page, test } from '@playwright/test';
import { carriedFiles } from '../../src/exercise-format/carriedFiles';
import { parseExercise } from '../../src/exercise-format/parseExercise';
import { textsOf } from '../../src/exercise-format/textsOf';
import type { Exercise } from '../../src/exercise-format/types';
import { listExerciseFolders } from '../../src/plugins/exercises/listExerciseFolders';
import { readFolder } from '../../src/plugins/exercises/readFolder';
import { readSharedCode } from '../../src/plugins/exercises/readSharedCode';
import type { TestOutcome } from '../../src/runner/types';
import { isSolved } from '../../src/runner/verdict';
import { readOutcomes, type VariantOutcome } from '../corpus/outcomes';
import { type Variant, variants } from '../corpus/variants';
import { bundleHarness, type Harness, observe } from './runnerHarness';

/** Every exercise with its solution, its starter and each wrong answer, in the page's runner: what node says, test by test. */

const folders = listExerciseFolders('.');
const shared = readSharedCode('.');
const chapters = [...new Set(folders.map((folder) => folder.split('/')[1] ?? ''))];

/** Answers in one run: a new worker for each of them takes twice the time of what it runs. */
const TOGETHER = 6;

let harness: Harness;

interface Row {
  readonly test: string;
  readonly state: string;
  readonly message: string;
}

type Tests = readonly { name: string; state: string; errors: readonly { message: string }[] }[];

function toRows(tests: Tests): Row[] {
  return tests
    .map(({ name, state, errors }) => ({ test: name, state, message: errors[0]?.message ?? '' }))
    .sort((a, b) => a.test.localeCompare(b.test));
}

function parse(folder: string): Exercise {
  const parsed = parseExercise(readFolder('.', folder), shared.parts);
  if ('exercise' in parsed) return parsed.exercise;
  throw new Error(`${folder} breaks the contract: ${JSON.stringify(parsed.problems)}`);
}

/** Runs answers as `<variant>/exercise.ts`, each beside its own copy of the tests; gives the tests in the order of the answers. */
async function runTogether(
  page: Page,
  exercise: Exercise,
  answers: readonly Variant[],
  tries = 3,
): Promise<readonly TestOutcome[]> {
  const files = [
    ...carriedFiles(shared.files, textsOf(exercise)),
    ...answers.flatMap(({ name, files }) =>
      // Alone it is run as a reader's press runs it, under the names that a reader has.
      files.map(({ path, text }) => ({
        path: answers.length > 1 ? `${name}/${path}` : path,
        text,
      })),
    ),
  ];
  const { outcome } = await observe(
    page,
    Object.fromEntries(files.map(({ path, text }) => [path, text])),
  );
  if (outcome.kind === 'finished') return outcome.tests;
  // Loading holds the loop, and on a busy machine for so long that the runner takes it for endless. Node knows that each answer ends.
  if (outcome.kind === 'stopped' && outcome.problem.code === 'blocked') {
    const half = Math.ceil(answers.length / 2);
    const [some, others] = [answers.slice(0, half), answers.slice(half)];
    if (others.length > 0)
      return [
        ...(await runTogether(page, exercise, some)),
        ...(await runTogether(page, exercise, others)),
      ];
    if (tries > 1) return runTogether(page, exercise, answers, tries - 1);
  }
  throw new Error(`${answers.map(({ name }) => name)}: ${JSON.stringify(outcome)}`);
}

async function compare(
  page: Page,
  exercise: Exercise,
  inNode: readonly VariantOutcome[],
  answers: readonly Variant[],
): Promise<void> {
  const names = exercise.tasks.flatMap((task) => task.tests);
  const tests = await runTogether(page, exercise, answers);
  expect(tests.length, 'tests of each answer').toBe(names.length * answers.length);
  for (const [index, { name }] of answers.entries()) {
    const own = tests.slice(index * names.length, (index + 1) * names.length);
    const expected = inNode.find(({ variant }) => variant === name)?.tests ?? [];
    expect(toRows(own), `${exercise.id}, ${name}`).toEqual(toRows(expected));
    const outcome = { kind: 'finished', tests: own, notices: [], durationMs: 0 } as const;
    expect(isSolved(outcome, names), `${name} is solved`).toBe(name === 'solution');
  }
}

test.beforeAll(async () => {
  harness = await bundleHarness();
});

for (const chapter of chapters) {
  test(`${chapter}: the page says what node says, for every answer`, async ({ page }) => {
    test.setTimeout(300_000);
    await harness.open(page);
    const table = readOutcomes();
    for (const folder of folders.filter((one) => one.split('/')[1] === chapter)) {
      const exercise = parse(folder);
      const inNode = table.filter((row) => row.exercise === exercise.id);
      const [solution, ...others] = variants(exercise);
      expect(inNode.map(({ variant }) => variant).sort()).toEqual(
        variants(exercise)
          .map(({ name }) => name)
          .sort(),
      );
      if (solution) await compare(page, exercise, inNode, [solution]);
      for (let from = 0; from < others.length; from += TOGETHER)
        await compare(page, exercise, inNode, others.slice(from, from + TOGETHER));
    }
  });
}
