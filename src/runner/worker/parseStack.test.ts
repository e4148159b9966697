import { expect, it } from 'vitest';
import { parseStack } from './parseStack';

const inShop = { file: 'support/shop.ts', line: 3, column: 11 };
const inExercise = { file: 'exercise.ts', line: 12, column: 5 };

it.each([
  [
    'Chromium',
    `TypeError: x is not a function
    at Shop.next (exercise:///support/shop.ts:3:11)
    at new Promise (<anonymous>)
    at async exercise:///exercise.ts:12:5
    at run (blob:null/5a0c:1:2345)`,
  ],
  [
    'Firefox',
    `next@exercise:///support/shop.ts:3:11
async*take@exercise:///exercise.ts:12:5
run@blob:null/5a0c:1:2345`,
  ],
  [
    'Safari',
    `next@exercise:///support/shop.ts:3:11
[native code]
@exercise:///exercise.ts:12:5
run@blob:null/5a0c:1:2345`,
  ],
])('reads the frames of an exercise out of a stack of %s', (_, stack) => {
  expect(parseStack(stack)).toEqual([inShop, inExercise]);
});

it('finds nothing in a stack of somebody else', () => {
  expect(parseStack('Error: at line 3\n    at run (blob:null/5a0c:1:2345)')).toEqual([]);
});
