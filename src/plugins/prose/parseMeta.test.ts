import { describe, expect, it } from 'vitest';
import { parseMeta } from './parseMeta';

describe('parseMeta', () => {
  it('reads a title and the flags, in any order', () => {
    const none = { fragment: false, recorded: false };
    const fragment = { ...none, fragment: true };
    expect(parseMeta('title="a file.py" fragment')).toEqual({ title: 'a file.py', ...fragment });
    expect(parseMeta('fragment title="x"')).toEqual({ title: 'x', ...fragment });
    expect(parseMeta('recorded title="x"')).toEqual({ title: 'x', ...none, recorded: true });
    expect(parseMeta('')).toEqual(none);
  });

  it('refuses to record what does not run', () => {
    expect(() => parseMeta('fragment recorded')).toThrow('A fragment does not run');
  });

  it('refuses a slip and says what is allowed', () => {
    expect(() => parseMeta('fragmnet')).toThrow(
      '"fragmnet" is unknown. A fence may say title="…", fragment or recorded.',
    );
    expect(() => parseMeta('{1,3}')).toThrow('is not understood');
    expect(() => parseMeta('title=x')).toThrow();
  });
});
