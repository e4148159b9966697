import { expect, it } from 'vitest';
import { joinOutput } from './joinOutput';

it('joins neighbours of one stream and keeps the order of the streams', () => {
  const pieces = [
    { stream: 'stdout', text: 'a' },
    { stream: 'stdout', text: 'b\n' },
    { stream: 'stderr', text: 'c' },
    { stream: 'stdout', text: 'd' },
  ] as const;
  expect(joinOutput(pieces)).toEqual([
    { stream: 'stdout', text: 'ab\n' },
    { stream: 'stderr', text: 'c' },
    { stream: 'stdout', text: 'd' },
  ]);
});
