import { expect, it } from 'vitest';
import { chapterWords, tallyWords } from './tallyWords';

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

it('says what is left of a chapter, and what is done of it as soon as something is', () => {
  const none = tally(0, 0, 0);
  const chapter = { pages: tally(1, 0, 2), exercises: none, questions: none, predictions: none };
  const words = (mark: 'none' | 'begun' | 'done', minutesLeft: number) =>
    chapterWords({ ...chapter, mark, minutesLeft });
  expect(words('none', 40)).toBe('About 40 minutes left');
  expect(words('begun', 20)).toBe('About 20 minutes left · 1 of 2 pages read');
  expect(words('done', 0)).toBe('Done · 1 of 2 pages read');
});
