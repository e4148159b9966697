import { expect, it } from 'vitest';
import { type Changes, problemsOf } from './tinyExercise';

it.each<[string, Changes, string]>([
  [
    'a wrong answer without head comment',
    { 'wrong/squares.ts': 'export function double(n: number): number {\n  return n;\n}\n' },
    'wrong/squares.ts:1 The head comment is missing. Begin the file with /** … */ that holds @belief, @fails and @tell.',
  ],
  [
    'a wrong answer without belief',
    { 'wrong/squares.ts': ['@belief Doubling', 'Doubling'] },
    'wrong/squares.ts:1 @belief is missing in the head comment. Write the wrong belief, as the learner would say it.',
  ],
  [
    'a wrong answer without tell',
    { 'wrong/squares.ts': ['@tell', '@note'] },
    'wrong/squares.ts:1 @tell is missing in the head comment. Write what the belief overlooks, for the learner whose failures have this pattern.',
  ],
  [
    'an unknown tag',
    { 'wrong/squares.ts': ['@tell', '@note x\n * @tell'] },
    'wrong/squares.ts:5 The head comment has an unknown tag @note. It holds @belief, @fails and @tell.',
  ],
  [
    'no failing test',
    { 'wrong/drops-the-sign.ts': ['@fails', ''] },
    '@fails is missing in the head comment. Name each test that this answer fails, one a line: "@fails task title > test title".',
  ],
  [
    'a failing test that is not there',
    { 'wrong/drops-the-sign.ts': ['a negative number', 'the negative number'] },
    'wrong/drops-the-sign.ts:3 @fails names a test that does not exist: "Double a number > doubles the negative number". Did you mean "Double a number > doubles a negative number"?',
  ],
  [
    'a failing test named twice',
    { 'wrong/squares.ts': ['negative', 'positive'] },
    'wrong/squares.ts:4 @fails names "Double a number > doubles a positive number" twice. Remove this line.',
  ],
])('says so for %s', (_what, changes, sentence) => {
  expect(problemsOf(changes)).toContainEqual(expect.stringContaining(sentence));
});
