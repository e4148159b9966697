import { describe, expect, it } from 'vitest';
import { downloadWords, keptWords } from './keptWords';

const size = { files: 577, bytes: 17_640_000, download: 4_800_000, python: 5_400_000 };

describe('what is kept, in words', () => {
  it('says how much, and how it is with Python', () => {
    expect(keptWords({ kind: 'kept', python: 'kept' }, size)).toBe(
      'The course is kept on this device: 577 files, 17.6 MB. So is Python.',
    );
    expect(keptWords({ kind: 'kept', python: 'absent' }, undefined)).toMatch(
      /^The course is kept on this device\. Python is not: /,
    );
  });

  it('says what to do when there is no room, no connection or no leave', () => {
    expect(keptWords({ kind: 'failed', why: 'full' }, size)).toContain('Make room');
    expect(keptWords({ kind: 'failed', why: 'network' }, size)).toContain('next visit');
    expect(keptWords({ kind: 'failed', why: 'refused' }, size)).toContain('Allow this site');
    expect(keptWords({ kind: 'kept', python: 'full' }, size)).toContain('no room left for Python');
  });

  it('offers a download with its size, if that is known', () => {
    expect(downloadWords('Keep Python too', size.python)).toBe('Keep Python too (5.4 MB)');
    expect(downloadWords('Keep Python too', undefined)).toBe('Keep Python too');
  });
});
