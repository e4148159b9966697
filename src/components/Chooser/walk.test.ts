import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { endsFrom, placesOf, wayTo } from './walk';
import { waysOut } from './waysOut';

const ends = Object.keys(waysOut.ends);

describe('the tree of the ways out', () => {
  it.each(placesOf(waysOut))('one chain of answers leads to %s', (place) => {
    const way = wayTo(waysOut, place);
    expect(way, `no answer leads to “${place}”`).toBeDefined();
    const before = way?.at(-1)?.answer;
    const leading = Object.values(waysOut.questions)
      .flatMap(({ answers }) => [...answers])
      .filter(({ to }) => to === place);
    expect(leading).toEqual(before ? [before] : []);
  });

  it('every answer leads to something that there is', () => {
    const places = placesOf(waysOut);
    const nowhere = Object.values(waysOut.questions)
      .flatMap(({ answers }) => answers.map(({ to }): string => to))
      .filter((to) => !places.includes(to));
    expect(nowhere).toEqual([]);
  });

  it('reaches all ends from the first question, in four questions at most', () => {
    expect([...endsFrom(waysOut, waysOut.first)].sort()).toEqual([...ends].sort());
    expect(Math.max(...ends.map((end) => wayTo(waysOut, end)?.length ?? 99))).toBeLessThanOrEqual(
      4,
    );
  });

  it('each answer leaves fewer ends than the question before it', () => {
    expect(endsFrom(waysOut, 'waits')).toEqual([
      'sleep',
      'async-library',
      'to-thread',
      'own-pool',
      'files',
    ]);
    expect(endsFrom(waysOut, 'own-pool')).toEqual(['own-pool']);
  });
});

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
