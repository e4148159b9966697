import { expect, it } from 'vitest';
import { parseChanged } from '../../exercise-format/tinyExercise';
import type { RunFiles, RunOutcome } from '../../runner/types';
import type { CourseExercise } from './Course';
import type { Desk } from './Desk';
import { createPaint } from './Paint';
import type { Mark } from './SolvedMarks';
import { SolveSession } from './SolveSession';

const course = ['double', 'twice', 'again'].map(
  (id, index): CourseExercise => ({
    id,
    folder: `exercises/05-generators/0${index + 1}-${id}`,
    title: `The title of ${id}`,
    minutes: 10,
  }),
);
/** Read once: the tests ask for it often. */
const parsed = new Map(course.map(({ folder }) => [folder, parseChanged({}, folder)]));
const [double, twice] = course as [CourseExercise, CourseExercise, CourseExercise];
const code = (returned: string) => `export const double = (n: number) => ${returned};`;

/** A desk on which `2 * n` is right and everything else wrong. A run ends when the test says so, or at once. */
function sitDown({ hasKeys = true, slow = false } = {}) {
  const texts = new Map(course.map(({ folder }) => [folder, code('0')]));
  const solved = new Map<string, string>();
  const printed: string[] = [];
  const watched = new Map<string, () => void>();
  const runs: { code: string; end(outcome?: RunOutcome): void }[] = [];
  const desk: Desk = {
    hasKeys,
    engine: {
      run: (files: RunFiles) =>
        new Promise((end) => {
          const text = files['exercise.ts'] ?? '';
          runs.push({ code: text, end: (outcome = outcomeOf(text)) => end(outcome) });
          if (!slow) runs.at(-1)?.end();
        }),
    },
    marks: {
      of: (id, text): Mark => (text !== undefined && solved.get(id) === text ? 'solved' : 'open'),
      remember: (id, text) => void solved.set(id, text),
    },
    page: () => ({ paint: createPaint(false), width: 200 }),
    print: (lines) => void printed.push(...lines),
    readCode: (folder) => texts.get(folder),
    readExercise: (folder) => {
      const read = parsed.get(folder) ?? { problems: [] };
      return 'problems' in read ? read : { ...read, carried: [] };
    },
    watch: (folder, changed) => {
      watched.set(folder, changed);
      return () => watched.delete(folder);
    },
  };
  const session = new SolveSession(course, desk);
  return {
    ...{ desk, session, texts, solved, runs, watched },
    /** What was printed since this was last asked. */
    said: () => printed.splice(0).join('\n'),
    /** An editor writes the file. */
    async save(text: string, folder = double.folder) {
      texts.set(folder, text);
      watched.get(folder)?.();
      await settle();
    },
  };
}

const settle = () => new Promise<void>((done) => setImmediate(done));

function outcomeOf(text: string): RunOutcome {
  const state = text === code('2 * n') ? ('passed' as const) : ('failed' as const);
  const test = (kind: string) => ({
    name: `Double a number > doubles a ${kind} number`,
    ...{ state, durationMs: 1, errors: [] },
  });
  return {
    kind: 'finished',
    tests: [test('positive'), test('negative')],
    notices: [],
    durationMs: 2,
  };
}

it('runs what is there, then runs again at each save of another text', async () => {
  const { session, runs, said, save } = sitDown();
  expect(await session.open(double)).toBe(false);
  expect(said()).toMatch(/^The title of double \(double, 10 minutes\)\n/);
  await save(code('n'));
  expect(said()).toMatch(/── saved ─+\n[\s\S]*2 of 2 fail/);
  await save(code('n'));
  expect(said(), 'the same text').toBe('');
  expect(runs.map((run) => run.code)).toEqual([code('0'), code('n')]);
});

it('says solved, remembers it and says what comes next', async () => {
  const { session, solved, said, save } = sitDown();
  await session.open(double);
  said();
  await save(code('2 * n'));
  const lines = said();
  expect(lines).toContain('All 2 tests pass. Solved.');
  expect(lines).toContain('Next comes twice: The title of twice. Press n.');
  expect([...solved]).toEqual([['double', code('2 * n')]]);
});

it('goes to the next that is not solved, and watches that one alone', async () => {
  const { session, solved, watched, said } = sitDown();
  solved.set('twice', code('0'));
  await session.open(double);
  said();
  await session.press('n');
  expect(said()).toMatch(/^The title of again /);
  expect([...watched.keys()]).toEqual(['exercises/05-generators/03-again']);
  session.close();
  expect(watched.size).toBe(0);
});

it('says so when nothing is left', async () => {
  const { session, texts, said } = sitDown();
  for (const { folder } of course) texts.set(folder, code('2 * n'));
  for (const entry of course) await session.open(entry);
  expect(said()).toContain('Nothing is left: all 3 exercises are solved.');
});

it('gives one hint at a press, until there are no more', async () => {
  const { session, said } = sitDown();
  await session.open(double);
  expect(said()).toContain('h hint 1 of 3');
  await session.press('h');
  expect(said()).toBe('\nHint 1 of 3: Where to look\n  Words: a nudge.');
  await session.press('h');
  await session.press('h');
  said();
  await session.press('h');
  expect(said()).toBe('Those were all 3 hints.');
  await session.press('r');
  expect(said()).toContain('no more hints');
});

it.each([
  ['s', 'The solution'],
  ['c', '− yours  + the solution'],
])('keeps the solution out of sight until the answer to %s is yes', async (key, shown) => {
  const { session, said } = sitDown();
  await session.open(double);
  expect(said()).not.toContain('2 * n');
  await session.press(key);
  expect(said()).toContain('Look at the solution now?');
  await session.press(key);
  expect(said()).toBe('The solution stays out of sight.');
  await session.press(key);
  await session.press('h');
  expect(said()).not.toContain('2 * n');
  await session.press(key);
  await session.press('y');
  const lines = said();
  expect(lines).toContain(shown);
  expect(lines).toContain('return 2 * n;');
});

it('shows the solution at once to whoever has solved it', async () => {
  const { session, texts, said } = sitDown();
  texts.set(double.folder, code('2 * n'));
  await session.open(double);
  said();
  await session.press('s');
  expect(said()).toContain('return 2 * n;');
});

it('takes a yes for an answer to its own question only', async () => {
  const { session, said, save } = sitDown();
  await session.open(double);
  await session.press('s');
  await save(code('n'));
  said();
  await session.press('y');
  expect(said()).toBe('');
});

it('speaks of the newest run alone', async () => {
  const { session, runs, said, save } = sitDown({ slow: true });
  const opened = session.open(double);
  await save(code('2 * n'));
  said();
  runs[0]?.end({ kind: 'cancelled' });
  expect(await opened).toBe(false);
  expect(said(), 'the run that a newer one has ended').toBe('');
  runs[1]?.end();
  await settle();
  expect(said()).toContain('Solved.');
});

it('leaves a run alone that ends when another exercise is open', async () => {
  const { session, runs, solved, said, texts } = sitDown({ slow: true });
  texts.set(double.folder, code('2 * n'));
  void session.open(double);
  void session.open(twice);
  runs[0]?.end();
  await settle();
  expect(said()).not.toContain('Solved.');
  expect(solved.size).toBe(0);
});

it('ends with what to type where nobody presses keys', async () => {
  const { session, texts, said } = sitDown({ hasKeys: false });
  await session.open(double);
  expect(said()).toMatch(
    /Change exercises\/05-generators\/01-double\/exercise\.ts, then: npm run solve -- double$/,
  );
  texts.set(double.folder, code('2 * n'));
  expect(await session.open(double)).toBe(true);
  expect(said()).toMatch(/Next comes twice: The title of twice\. npm run solve -- twice$/);
});

it('says what to do when the file is gone, and goes on when it is back', async () => {
  const { session, texts, said, save } = sitDown();
  texts.delete(double.folder);
  await session.open(double);
  expect(said()).toContain('There is no exercises/05-generators/01-double/exercise.ts.');
  await save(code('2 * n'));
  expect(said()).toContain('Solved.');
});

it('says which of the other files is not as it came', async () => {
  const { session, desk, said } = sitDown();
  const broken = new SolveSession(course, {
    ...desk,
    readExercise: (folder) => parseChanged({ 'hints.md': null }, folder) as { problems: [] },
  });
  expect(await broken.open(double)).toBe(false);
  expect(said()).toMatch(/^The files around "double" are not as they came:\n {2}.*hints\.md/);
  await session.press('n');
  expect(said()).toBe('');
});

it('says when a solved exercise could not be noted down', async () => {
  const { desk, texts, said } = sitDown();
  texts.set(double.folder, code('2 * n'));
  const remember = () => {
    throw new Error('EROFS: read-only file system');
  };
  const session = new SolveSession(course, { ...desk, marks: { ...desk.marks, remember } });
  expect(await session.open(double)).toBe(true);
  expect(said()).toContain('the exercise will come again: EROFS: read-only file system');
});
