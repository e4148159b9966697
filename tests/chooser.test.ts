import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { endsFrom } from '../src/components/Chooser/walk';
import { waysOut } from '../src/components/Chooser/waysOut';

/** The chooser of chapter 10 ends at programs, and each end has one. That they print what they print is checked with all others. */

describe('the programs of the ends', () => {
  const page = readFileSync('docs/10-never-block/choosing.mdx', 'utf8');
  const written = Array.from(page.matchAll(/<End of="([\w-]+)">([\s\S]*?)<\/End>/g));

  it('stand in the chapter once for each end, in the order in which the questions reach them', () => {
    expect(written.map(([, of]) => of)).toEqual([...endsFrom(waysOut, waysOut.first)]);
  });

  it.each(written.map(([, of = '', body = '']) => [of, body] as const))(
    '%s is a program with its output, no fragment',
    (_, body) => {
      expect(body).toMatch(/```python( recorded)?\n[\s\S]+```\n\n```output\n[\s\S]+```/);
    },
  );
});
