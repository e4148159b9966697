import { describe, expect, it } from 'vitest';
import { diffRows } from './diffRows';

const failure = { name: 'AssertionError', message: 'no' };

describe('diffRows', () => {
  it('reads a line diff', () => {
    const diff = '  Array [\n-   3,\n+   2,\n\n  ]';
    expect(diffRows({ ...failure, diff, expected: 'x', received: 'y' })).toEqual([
      { side: 'both', text: 'Array [' },
      { side: 'expected', text: '  3,' },
      { side: 'received', text: '  2,' },
      { side: 'both', text: ']' },
    ]);
  });

  it('sets two values one under the other when there is no diff', () => {
    expect(diffRows({ ...failure, expected: '2', received: '' })).toEqual([
      { side: 'expected', text: '2' },
      { side: 'received', text: '' },
    ]);
  });

  it('is empty for a failure that compared nothing', () => {
    expect(diffRows(failure)).toEqual([]);
  });
});
