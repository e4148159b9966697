import { describe, expect, it } from 'vitest';
import { isLoadFailure } from './isLoadFailure';
import { writeReport } from './writeReport';

const place = {
  page: 'https://course.example/generators/#exercise=countdown&code=secret',
  browser: 'Some Browser 1.0',
  width: 390,
  height: 844,
};

describe('a report', () => {
  it('says part, page, browser, error, stack and components, and nothing of what is behind the #', () => {
    const error = new TypeError('cannot read tasks');
    error.stack = 'TypeError: cannot read tasks\n    at Prompt (main.js:1:2)';
    expect(writeReport('exercise', { error, components: '\n    at Prompt' }, place)).toBe(
      [
        'Yieldpoint: a part of a page has stopped',
        'Part: exercise',
        'Page: https://course.example/generators/',
        'Browser: Some Browser 1.0',
        'Window: 390 × 844',
        'Error: TypeError: cannot read tasks',
        'at Prompt (main.js:1:2)',
        'Components:',
        '    at Prompt',
      ].join('\n'),
    );
  });

  it.each([
    ['a word', 'string, no error: a word'],
    [undefined, 'undefined, no error: undefined'],
    [Object.create(null), 'object, no error: it has no text'],
  ])('of something thrown that is no error: %#', (error, words) => {
    expect(writeReport('quiz', { error, components: '' }, place)).toContain(`Error: ${words}`);
  });

  it('has an end', () => {
    const error = new RangeError('x'.repeat(100_000));
    expect(writeReport('quiz', { error, components: '' }, place).length).toBe(8_000);
  });
});

describe('a script that did not arrive', () => {
  const named = (name: string, message: string) => Object.assign(new Error(message), { name });

  it.each([
    named('ChunkLoadError', 'Loading chunk 12 failed.'),
    Object.assign(new Error('x'), { code: 'CSS_CHUNK_LOAD_FAILED' }),
    new TypeError('Failed to fetch dynamically imported module: https://a.example/b.js'),
  ])('is told from one that throws: %s', (error) => {
    expect(isLoadFailure(error)).toBe(true);
  });

  it.each([new TypeError('x is not a function'), 'ChunkLoadError', undefined, null])(
    'is not %s',
    (error) => {
      expect(isLoadFailure(error)).toBe(false);
    },
  );
});
