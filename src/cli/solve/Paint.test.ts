import { expect, it } from 'vitest';
import { createPaint, wantsColour } from './Paint';

it.each([
  [true, {}, true],
  [false, {}, false],
  [true, { NO_COLOR: '1' }, false],
  [true, { NO_COLOR: '' }, true],
  [true, { TERM: 'dumb' }, false],
])('a terminal: %s, in %j: coloured %s', (isTerminal, env, coloured) => {
  expect(wantsColour(isTerminal, env as unknown as NodeJS.ProcessEnv)).toBe(coloured);
});

it('leaves the words alone where there is no colour', () => {
  expect(createPaint(false).bad('no')).toBe('no');
  expect(createPaint(true).bad('no')).toBe('\u001b[31mno\u001b[39m');
  expect(createPaint(true).bad('')).toBe('');
});
