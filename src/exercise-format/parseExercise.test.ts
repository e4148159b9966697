import { describe, expect, it } from 'vitest';
import { type Changes, FOLDER, files, parseChanged, problemsOf } from './tinyExercise';
import type { Exercise } from './types';

function exercise(changes: Changes = {}): Exercise {
  const parsed = parseChanged(changes);
  if ('exercise' in parsed) return parsed.exercise;
  throw new Error(JSON.stringify(parsed.problems, null, 2));
}

describe('a right folder', () => {
  it('becomes an exercise', () => {
    expect(exercise()).toMatchObject({
      id: 'double',
      chapter: '05-generators',
      order: 1,
      folder: FOLDER,
      title: 'Words',
      minutes: 10,
      difficulty: 1,
      concepts: ['generator'],
      intro: 'Words: say what the exercise is about.',
      tasks: [
        {
          title: 'Double a number',
          tests: [
            'Double a number > doubles a positive number',
            'Double a number > doubles a negative number',
          ],
        },
      ],
      hints: [{ title: 'Where to look' }, { title: 'What to use' }, { title: 'Nearly there' }],
      solution: files.get('solution.ts'),
      support: [],
      node: [],
    });
  });

  it('has wrong answers with belief, failing tests and what to tell', () => {
    expect(exercise().wrong.find(({ id }) => id === 'drops-the-sign')).toMatchObject({
      belief: 'The result is never negative.',
      fails: ['Double a number > doubles a negative number'],
      tell: 'Words: say what the belief overlooks, and not the answer.',
    });
  });

  it('may hold a tell of several lines with a list', () => {
    const tell = '@tell One.\n *\n * - two\n *   more\n * - three\n */';
    const { wrong } = exercise({ 'wrong/squares.ts': [/@tell[\s\S]*?\*\//, tell] });
    expect(wrong.find(({ id }) => id === 'squares')?.tell).toBe('One.\n\n- two\n  more\n- three');
  });

  it('may hold given code, which a wrong answer reaches from one folder deeper', () => {
    const { support, wrong } = exercise({
      'support/shop.ts': 'export const two = 2;\n',
      'exercise.ts': ['export', "import { two } from './support/shop';\nexport"],
      'wrong/squares.ts': ['export', "import { two } from '../support/shop';\nexport"],
    });
    expect(support).toEqual([{ path: 'support/shop.ts', text: 'export const two = 2;\n' }]);
    expect(wrong.find(({ id }) => id === 'squares')?.text).toContain("from './support/shop';");
  });

  it('keeps headings in code fences as code', () => {
    const { tasks } = exercise({
      'prompt.md': ['Words: say what to do.', '```md\n## Not a task\n```\n'],
    });
    expect(tasks.map(({ title }) => title)).toEqual(['Double a number']);
  });

  it('may nest describes and use the words it, test and describe', () => {
    const nested = "describe('more', () => { test(`inner`, () => {}); });\n  it('doubles a pos";
    const { tasks } = exercise({ 'exercise.test.ts': ["it('doubles a pos", nested] });
    expect(tasks[0]?.tests[0]).toBe('Double a number > more > inner');
  });

  it('may use names of clocks that it declares itself', () => {
    const own =
      'export function wait(setTimeout: (ms: number) => void, at: { Date: number }): number {\n  setTimeout(1);\n  return at.Date;\n}\nexport';
    expect(problemsOf({ 'support/own.ts': own.replace(/\nexport$/, '\n') })).toEqual([]);
  });
});

describe('a wrong folder', () => {
  it('is not one problem under many names', () => {
    expect(problemsOf({ 'solution.ts': null })).toHaveLength(1);
    expect(problemsOf({ 'exercise.test.ts': null })).toHaveLength(1);
    expect(problemsOf({ 'prompt.md': null })).toHaveLength(1);
    expect(problemsOf({ 'exercise.ts': null })).toHaveLength(1);
  });

  it('has all its problems listed at once', () => {
    expect(problemsOf({ 'solution.ts': null, 'hints.md': null })).toHaveLength(2);
  });

  it.each([
    'exercises/generators/01-double',
    'exercises/05-generators/double',
    'exercises/05-generators/01-Double',
    'exercises/01-double',
    'lessons/05-generators/01-double',
  ])('may not be called %s', (folder) => {
    const parsed = parseChanged({}, folder);
    expect('problems' in parsed && parsed.problems).toEqual([
      {
        file: folder,
        line: 1,
        message: expect.stringContaining('The folder is not named as an exercise.'),
      },
    ]);
  });
});
