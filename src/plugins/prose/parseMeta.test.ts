import { describe, expect, it } from 'vitest';
import { parseMeta } from './parseMeta';

describe('parseMeta', () => {
  it('reads a title and the flag for a fragment, in any order', () => {
    expect(parseMeta('title="a file.py" fragment')).toEqual({ title: 'a file.py', fragment: true });
    expect(parseMeta('fragment title="x"')).toEqual({ title: 'x', fragment: true });
    expect(parseMeta('')).toEqual({ fragment: false });
  });

  it('refuses a slip and says what is allowed', () => {
    expect(() => parseMeta('fragmnet')).toThrow(
      '"fragmnet" is unknown. A fence may say title="…" and fragment.',
    );
    expect(() => parseMeta('{1,3}')).toThrow('is not understood');
    expect(() => parseMeta('title=x')).toThrow();
  });
});
