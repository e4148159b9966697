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
