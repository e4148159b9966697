import { expect, it } from 'vitest';
import { parseArguments } from './parseArguments';

it.each([
  [[], { kind: 'solve', slug: undefined, once: false }],
  [['lazy-pipeline'], { kind: 'solve', slug: 'lazy-pipeline', once: false }],
  [['lazy-pipeline', '--run'], { kind: 'solve', slug: 'lazy-pipeline', once: true }],
  [['--list'], { kind: 'list' }],
  [['process-pool', '--node'], { kind: 'node', slug: 'process-pool', once: false }],
])('%j', (args, asked) => {
  expect(parseArguments(args)).toEqual(asked);
});

it.each([
  [['--lst'], 'There is no option --lst.'],
  [['-h'], 'There is no option -h.'],
  [['countdown', 'lazy-pipeline'], 'One exercise at a time: countdown, or lazy-pipeline?'],
])('says what can be asked instead of %j', (args, reason) => {
  expect(parseArguments(args)).toEqual({
    kind: 'refused',
    reason: expect.stringMatching(`^${reason.replace('?', '\\?')}\nnpm run solve `),
  });
});
