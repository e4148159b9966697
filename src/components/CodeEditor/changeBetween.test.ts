import { property, assert as run, string } from 'fast-check';
import { expect, it } from 'vitest';
import { changeBetween } from './changeBetween';

it('replaces what differs and nothing else', () => {
  expect(changeBetween('a  = 1;\n', 'a = 1;\n')).toEqual({ from: 2, to: 3, insert: '' });
  expect(changeBetween('same', 'same')).toEqual({ from: 4, to: 4, insert: '' });
});

it('makes the one text of the other', () => {
  run(
    property(string(), string(), (before, after) => {
      const { from, to, insert } = changeBetween(before, after);
      expect(before.slice(0, from) + insert + before.slice(to)).toBe(after);
    }),
  );
});
