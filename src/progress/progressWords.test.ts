import { describe, expect, it } from 'vitest';
import type { ChapterProgress } from './courseProgress';
import { aboutMinutes, headWords, mapWords } from './progressWords';

const none = { done: 0, tried: 0, total: 0 };
const progress = (part: Partial<ChapterProgress>): ChapterProgress => ({
  ...{ pages: { ...none, total: 1 }, exercises: none, questions: none, predictions: none },
  ...{ minutesLeft: 40, mark: 'begun' },
  ...part,
});

describe('aboutMinutes', () => {
  it.each([
    [1, 'about a minute'],
    [7, 'about 7 minutes'],
    [18, 'about 20 minutes'],
    [57, 'about 55 minutes'],
    [58, 'about an hour'],
    [74, 'about an hour'],
    [95, 'about 1½ hours'],
    [121, 'about 2 hours'],
    [610, 'about 10 hours'],
  ])('%d: %s', (minutes, words) => {
    expect(aboutMinutes(minutes)).toBe(words);
  });
});

describe('headWords', () => {
  it.each<[string, Partial<ChapterProgress>, Partial<ChapterProgress>]>([
    ['', {}, { mark: 'none' }],
    ['About 40 minutes left in the chapter', {}, {}],
    [
      'Read · 1 of 2 exercises solved · about 40 minutes left in the chapter',
      { pages: { ...none, done: 1, total: 1 }, exercises: { done: 1, tried: 0, total: 2 } },
      {},
    ],
    [
      'Read · 1 of 1 exercise solved · the whole chapter is done',
      { pages: { ...none, done: 1, total: 1 }, exercises: { done: 1, tried: 0, total: 1 } },
      { minutesLeft: 0, mark: 'done' },
    ],
  ])('says %j', (words, page, chapter) => {
    expect(headWords(progress(page), progress(chapter))).toBe(words);
  });
});

describe('mapWords', () => {
  it.each<[string, Partial<ChapterProgress>]>([
    ['', { mark: 'none' }],
    ['Done', { mark: 'done' }],
    ['Read 0 of 1', {}],
    ['Read 0 of 1 · solved 2 of 6', { exercises: { done: 2, tried: 1, total: 6 } }],
  ])('says %j', (words, part) => {
    expect(mapWords(progress(part))).toBe(words);
  });
});
