import { expect, it } from 'vitest';
import { excerpt } from './excerpt';

const text = 'function f() {\n\tconst a = 1;\n\n  return a b;\n}\n';

it('shows the line of a place with a caret under the column, and two lines before it', () => {
  expect(excerpt(text, { file: 'exercise.ts', line: 4, column: 12 })).toBe(
    '  2 | \tconst a = 1;\n  3 |\n> 4 |   return a b;\n    |            ^',
  );
});

it('keeps tabs under tabs', () => {
  expect(excerpt(text, { file: 'exercise.ts', line: 2, column: 8 })).toBe(
    '  1 | function f() {\n> 2 | \tconst a = 1;\n    | \t      ^',
  );
});

it('shows nothing for a line that is not there or that nobody reads', () => {
  expect(excerpt(text, { file: 'exercise.ts', line: 40, column: 1 })).toBeUndefined();
  expect(excerpt('x'.repeat(1000), { file: 'exercise.ts', line: 1, column: 9 })).toBeUndefined();
});
