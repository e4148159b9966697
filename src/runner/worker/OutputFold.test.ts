import { expect, it } from 'vitest';
import { limits } from '../limits';
import { OutputFold } from './OutputFold';

function collect(): { fold: OutputFold; lines: string[] } {
  const lines: string[] = [];
  return { fold: new OutputFold((_, text) => lines.push(text)), lines };
}

it('lets a usual output through', () => {
  const { fold, lines } = collect();
  fold.add('log', () => 'a');
  fold.add('warn', () => 'b');
  expect(fold.close()).toBeUndefined();
  expect(lines).toEqual(['a', 'b']);
});

it('counts what is too much, without asking for its text', () => {
  const { fold, lines } = collect();
  let asked = 0;
  for (let i = 0; i < 1_000_000; i++) fold.add('log', () => `line ${asked++}`);
  expect(asked).toBe(limits.consoleCalls);
  expect(fold.close()).toBe('… and 999\u00a0600 more lines');
  expect(lines).toHaveLength(limits.consoleCalls + 1);
});

it('cuts a long text and says how long it was', () => {
  const { fold, lines } = collect();
  fold.add('log', () => 'x'.repeat(10_000));
  expect(lines[0]).toMatch(/^x{4000}… cut: 10\u00a0000 characters in all$/);
});

it('stops at so many characters, too', () => {
  const { fold, lines } = collect();
  for (let i = 0; i < 100; i++) fold.add('log', () => 'x'.repeat(10_000));
  expect(lines.join('').length).toBeLessThan(limits.consoleChars + 2 * limits.callChars);
});
