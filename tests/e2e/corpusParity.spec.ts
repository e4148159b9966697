import { expect, test } from '@playwright/test';
import { carriedFiles } from '../../src/exercise-format/carriedFiles';
import { textsOf } from '../../src/exercise-format/textsOf';
import { readExercises } from '../../src/plugins/exercises/readExercises';
import { isSolved } from '../../src/runner/verdict';
import { readOutcomes } from '../corpus/outcomes';
import { variants } from '../corpus/variants';
import { bundleHarness, type Harness, observe } from './runnerHarness';

/** Every exercise with its solution, its starter and each wrong answer, in the page's runner: what node says, test by test. */

const { exercises, shared } = readExercises('.');
let harness: Harness;

interface Row {
  readonly test: string;
  readonly state: string;
  readonly message: string;
}

function toRows(
  tests: readonly { name: string; state: string; errors: readonly { message: string }[] }[],
): Row[] {
  return tests
    .map(({ name, state, errors }) => ({ test: name, state, message: errors[0]?.message ?? '' }))
    .sort((a, b) => a.test.localeCompare(b.test));
}

test.beforeAll(async () => {
  harness = await bundleHarness();
});

for (const exercise of exercises) {
  test(`${exercise.id}: the page says what node says, for every answer`, async ({ page }) => {
    const inNode = readOutcomes().filter((row) => row.exercise === exercise.id);
    const answers = variants(exercise);
    expect(inNode.map(({ variant }) => variant).sort()).toEqual(
      answers.map(({ name }) => name).sort(),
    );
    const carried = carriedFiles(shared.files, textsOf(exercise));
    await harness.open(page);
    for (const { name, files } of answers) {
      const { outcome } = await observe(
        page,
        Object.fromEntries([...carried, ...files].map((file) => [file.path, file.text])),
      );
      if (outcome.kind !== 'finished') throw new Error(`${name}: ${JSON.stringify(outcome)}`);
      const expected = inNode.find(({ variant }) => variant === name)?.tests ?? [];
      expect(toRows(outcome.tests), name).toEqual(toRows(expected));
      const names = exercise.tasks.flatMap((task) => task.tests);
      expect(isSolved(outcome, names), `${name} is solved`).toBe(name === 'solution');
    }
  });
}
