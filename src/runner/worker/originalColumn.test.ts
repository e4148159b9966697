import { expect, it } from 'vitest';
import { compile, mappingsOf } from '../../typescript/compile';
import { originalColumn } from './originalColumn';

const text = [
  "import { shop } from './support/shop';",
  'export function f(a: number, b?: string): number { return shop(a as number, b!); }',
  '\tconst g = <T,>(x: T): T => { throw x; };',
].join('\n');
const mappings = mappingsOf('exercise.ts', text);

const columnOf = (program: string, line: number, word: string) =>
  program.split('\n')[line]?.indexOf(word) ?? Number.NaN;

it.each([
  [1, '{ return', '{ return'],
  [1, '_shop.shop', 'shop(a as'],
  [2, 'throw', 'throw'],
])('finds the column of what the compiler has moved: line %i, %s', (line, compiled, original) => {
  const column = columnOf(compile('exercise.ts', text), line, compiled);
  expect(column).not.toBe(columnOf(text, line, original));
  expect(originalColumn(mappings, line, column)).toBe(columnOf(text, line, original));
});

it('knows nothing of a line that is not there', () => {
  expect(originalColumn(mappings, 40, 0)).toBeUndefined();
});
