import { expect, it } from 'vitest';
import { checkUnique } from './checkUnique';
import { formatProblem } from './formatProblem';

it.each<[string, string[], string[]]>([
  ['different slugs and numbers', ['a/01-x', 'a/02-y', 'b/01-z'], []],
  [
    'the same slug in two chapters',
    ['a/01-x', 'b/02-x'],
    ['b/02-x:1 The slug "x" is taken by a/01-x. Choose another: it is the exercise\'s identity.'],
  ],
  [
    'the same number in one chapter',
    ['a/01-x', 'a/01-y'],
    ['a/01-y:1 The number is taken by a/01-x. Give the folder the next free number.'],
  ],
])('%s', (_what, folders, sentences) => {
  expect(checkUnique(folders).map(formatProblem)).toEqual(sentences);
});
