import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shuffleLines } from './shuffleLines';

const distinct = fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 9 });

it('keeps each line, and never the order', () => {
  fc.assert(
    fc.property(distinct, fc.string(), (lines, seed) => {
      const shuffled = shuffleLines(lines, seed);
      expect(shuffled).not.toEqual(lines);
      expect([...shuffled].sort()).toEqual([...lines].sort());
    }),
  );
});

it('is the same at each visit, and another one for another program', () => {
  const lines = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  expect(shuffleLines(lines, '09/02')).toEqual(shuffleLines(lines, '09/02'));
  expect(shuffleLines(lines, '09/02')).not.toEqual(shuffleLines(lines, '09/03'));
});

it('does not mind one line, or none', () => {
  expect(shuffleLines(['a'], 'x')).toEqual(['a']);
  expect(shuffleLines([], 'x')).toEqual([]);
});
