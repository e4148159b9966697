import { describe, expect, it } from 'vitest';
import { markOf } from './markOf';

const tally = (done: number, tried: number, total: number) => ({ done, tried, total });
const none = tally(0, 0, 0);

describe('markOf', () => {
  it.each([
    ['', '', tally(0, 1, 1), tally(0, 0, 3)],
    ['✓', 'read', tally(1, 0, 1), tally(0, 0, 3)],
    ['0/3', '0 of 3 exercises solved', tally(0, 1, 1), tally(0, 1, 3)],
    ['2/3 ✓', 'read, 2 of 3 exercises solved', tally(1, 0, 1), tally(2, 0, 3)],
    ['✓', 'read', tally(1, 0, 1), none],
  ])('%j: %s', (sign, words, pages, exercises) => {
    const rest = { questions: none, predictions: none, minutesLeft: 0, mark: 'begun' } as const;
    expect(markOf({ pages, exercises, ...rest })).toEqual({ sign, words });
  });
});
