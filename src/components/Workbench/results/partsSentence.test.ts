import { describe, expect, it } from 'vitest';
import { partsSentence } from './partsSentence';

const all = ['ready-queue', 'timers', 'future'];

describe('partsSentence', () => {
  it.each([
    [all, false, 'Builds on your ready-queue, timers and future.'],
    [['timers'], false, 'Builds on your timers, and on the reference’s ready-queue and future.'],
    [[], false, 'Builds on the reference’s ready-queue, timers and future.'],
    [
      ['ready-queue', 'timers'],
      true,
      'Builds on your ready-queue and timers, and on the reference’s future. The cause may be in yours: run on the reference’s to see.',
    ],
  ])('of %j, failed: %s', (own, hasFailed, sentence) => {
    expect(partsSentence(all, own, hasFailed)).toBe(sentence);
  });
});
