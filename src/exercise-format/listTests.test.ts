import { expect, it } from 'vitest';
import { type Changes, files, problemsOf } from './tinyExercise';

it.each<[string, Changes, string]>([
  [
    'a describe without heading',
    {
      'exercise.test.ts': [
        "describe('Double",
        "describe('Other', () => { it('x', () => {}); });\ndescribe('Double",
      ],
    },
    'exercise.test.ts:5 describe(\'Other\') belongs to no task. Give it the very title of a "## " heading of prompt.md.',
  ],
  [
    'a title that is made',
    { 'exercise.test.ts': ["'doubles a positive number'", `\`doubles \${1}\``] },
    'exercise.test.ts:6 The title of this it is not a plain string. Write it out: the page lists the tests before anything ran.',
  ],
  [
    'it.each',
    { 'exercise.test.ts': ["it('doubles a positive", "it.each([1])('doubles a positive"] },
    "exercise.test.ts:6 it.each stands here. Write each test out with describe('…') and it('…') only.",
  ],
  [
    'it.only',
    { 'exercise.test.ts': ["it('doubles a positive", "it.only('doubles a positive"] },
    "exercise.test.ts:6 it.only stands here. Write each test out with describe('…') and it('…') only.",
  ],
  [
    'a test in a loop',
    {
      'exercise.test.ts': ["it('doubles a positive", "for (const n of [1]) it('doubles a positive"],
    },
    "exercise.test.ts:6 it('doubles a positive number') stands in a loop or a function. Write it out in the body of its describe.",
  ],
  [
    'a test outside',
    { 'exercise.test.ts': ['// Words', "it('lone', () => {});\n// Words"] },
    'exercise.test.ts:4 The test "lone" stands outside of a describe. Put it into the describe of its task.',
  ],
  [
    'a test twice',
    { 'exercise.test.ts': ['negative', 'positive'] },
    'exercise.test.ts:10 There are two tests called "Double a number > doubles a positive number". Give each its own title.',
  ],
])('says so for %s', (_what, changes, sentence) => {
  expect(problemsOf(changes)).toContainEqual(expect.stringContaining(sentence));
});

it('says when describes stand in another order than the headings', () => {
  const block = "describe('Halve', () => { it('halves', () => {}); });\n";
  expect(
    problemsOf({
      'prompt.md': `${files.get('prompt.md')}\n## Halve\n\nDo.\n`,
      'exercise.test.ts': ["describe('Double", `${block}describe('Double`],
    }),
  ).toEqual([
    "exercise.test.ts:5 describe('Halve') is out of order. Put the describes in the order of the tasks in prompt.md.",
  ]);
});
