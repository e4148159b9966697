import { expect, it } from 'vitest';
import { compareLines } from './compareLines';

/** Each line with its sign: `-` mine, `+` theirs. */
function compared(mine: string, theirs: string): string {
  const signs = { mine: '-', theirs: '+', both: ' ' };
  return compareLines(mine, theirs)
    .map(({ side, text }) => `${signs[side]}${text}`)
    .join('|');
}

it.each([
  ['a\nb\nc', 'a\nb\nc', ' a| b| c'],
  ['a\nb\nc', 'a\nx\nc', ' a|-b|+x| c'],
  ['a\nc', 'a\nb\nc', ' a|+b| c'],
  ['a\nb\nc', 'c', '-a|-b| c'],
  ['a', 'b\nc', '-a|+b|+c'],
  ['a  \r\nb\n\n', 'a\nb', ' a| b'],
  ['', 'a', '-|+a'],
])('%j beside %j', (mine, theirs, lines) => {
  expect(compared(mine, theirs)).toBe(lines);
});
