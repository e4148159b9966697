import { expect, it } from 'vitest';
import { tallyWords } from './tallyWords';

const tally = (done: number, tried: number, total: number) => ({ done, tried, total });

it('counts what there is, in words', () => {
  const parts = {
    pages: tally(0, 1, 1),
    exercises: tally(3, 1, 6),
    questions: tally(0, 0, 0),
    predictions: tally(1, 2, 3),
  };
  expect(tallyWords({ ...parts, minutesLeft: 5, mark: 'begun' })).toEqual([
    '0 of 1 page read',
    '3 of 6 exercises solved, 1 more tried',
    '1 of 3 predictions right, 2 more made',
  ]);
});
