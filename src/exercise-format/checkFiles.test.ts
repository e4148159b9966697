import { expect, it } from 'vitest';
import { TEMPLATE_MARK } from './checkFiles';
import { type Changes, problemsOf } from './tinyExercise';

it.each<[string, Changes, string]>([
  [
    'a missing file',
    { 'solution.ts': null },
    'solution.ts:1 The file is missing. Add it: it holds the solution.',
  ],
  [
    'an unknown file',
    { 'notes.txt': 'x' },
    'notes.txt:1 The file does not belong here. Remove it: the files of an exercise are listed in exercises/README.md.',
  ],
  [
    'a wrong answer with a bad name',
    { 'wrong/Bad_Name.ts': 'x' },
    'wrong/Bad_Name.ts:1 The file does not belong here. Remove it: the files of an exercise are listed in exercises/README.md.',
  ],
  [
    'two wrong answers',
    { 'wrong/squares.ts': null },
    'wrong:1 There are 2 wrong answers. Write at least 3, one belief each, as wrong/<belief>.ts.',
  ],
  [
    'text of the template',
    { 'solution.ts': ['Words', TEMPLATE_MARK] },
    'solution.ts:1 The template\'s text still stands here ("REPLACE ME"). Write your own.',
  ],
])('says so for %s', (_what, changes, sentence) => {
  expect(problemsOf(changes)).toContainEqual(expect.stringContaining(sentence));
});
