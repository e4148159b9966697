import { beforeAll, describe, expect, it } from 'vitest';
import { formatProblem } from '../src/exercise-format/formatProblem';
import type { Problem } from '../src/exercise-format/types';
import { listExerciseFolders, slugOf } from '../src/plugins/exercises/listExerciseFolders';
import { readExercises } from '../src/plugins/exercises/readExercises';
import { readChapters } from '../src/plugins/prose/readChapters';
import { checkChapters } from './corpus/checkChapters';
import { checkTypes } from './corpus/checkTypes';
import {
  judgeKilled,
  judgeListed,
  judgeSolution,
  judgeStarter,
  judgeWrongAnswer,
} from './corpus/judge';
import { CORPUS_FOLDER, type VariantOutcome } from './corpus/outcomes';
import { runCorpus } from './corpus/runCorpus';
import type { VariantName } from './corpus/variants';

/** Every exercise is proven: by reading it, by compiling it, and by running it with every answer that it ships. */
const all = readExercises('.');
const { problems } = all;
/** `npm run prove -- my-slug` asks for one of them. */
const only = process.env.EXERCISE;
const folders = listExerciseFolders('.').filter((folder) => !only || slugOf(folder) === only);
const exercises = all.exercises.filter(({ folder }) => folders.includes(folder));
let table: readonly VariantOutcome[] = [];
let typeProblems: readonly Problem[] = [];

beforeAll(async () => {
  // The run has a process of its own, so the type check uses the time.
  const run = runCorpus(exercises, { folder: CORPUS_FOLDER, limitMs: 300_000 });
  typeProblems = checkTypes(exercises, CORPUS_FOLDER);
  table = await run;
}, 330_000);

/** Fails with the sentences alone: a stack and a diff of a content check say nothing. */
function expectNone(found: readonly Problem[]): void {
  if (found.length === 0) return;
  const error = new Error(found.map(formatProblem).join('\n'));
  error.name = found.length === 1 ? '1 problem' : `${found.length} problems`;
  error.stack = '';
  throw error;
}

function outcomeOf(exercise: string, variant: VariantName): VariantOutcome {
  const found = table.find((one) => one.exercise === exercise && one.variant === variant);
  if (!found) throw new Error(`The run has no outcome of ${exercise} with ${variant}.`);
  return found;
}

it('has exercises', () => {
  expect(folders).not.toEqual([]);
});

it('gives each exercise its own slug, and its own number in the chapter', () => {
  expectNone(problems.filter(({ file }) => folders.includes(file)));
});

it('shows each exercise in exactly one chapter', async () => {
  const pages = await readChapters('.');
  expectNone(
    checkChapters(
      folders,
      pages.map(({ file, source }) => ({ file, text: source })),
    ),
  );
});

describe.each(folders)('%s', (folder) => {
  it('keeps the contract of exercises/README.md', () => {
    expectNone(problems.filter(({ file }) => file.startsWith(`${folder}/`)));
  });

  const exercise = exercises.find((one) => one.folder === folder);
  if (!exercise) return;
  const { id } = exercise;

  it('compiles under strict types with each of its answers', () => {
    expectNone(typeProblems.filter(({ file }) => file.startsWith(`${folder}/`)));
  });

  it('has a solution that passes all tests', () => {
    expectNone(judgeSolution(exercise, outcomeOf(id, 'solution')));
  });

  it('has a starter that fails an assertion in each task', () => {
    expectNone(judgeStarter(exercise, outcomeOf(id, 'starter')));
  });

  it('lists its tests as vitest finds them', () => {
    expectNone(judgeListed(exercise, outcomeOf(id, 'solution')));
  });

  it('has no test that rejects nothing', () => {
    expectNone(
      judgeKilled(
        exercise,
        table.filter((one) => one.exercise === id),
      ),
    );
  });

  it.each(exercise.wrong)(
    'has a wrong answer, $id, that fails exactly the tests it names',
    (wrong) => {
      expectNone(judgeWrongAnswer(exercise, wrong, outcomeOf(id, `wrong/${wrong.id}`)));
    },
  );
});
