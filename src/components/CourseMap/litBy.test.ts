import { expect, it } from 'vitest';
import { lightOf, litBy } from './litBy';

const course = [
  { number: 1, buildsOn: [] },
  { number: 2, buildsOn: [1] },
  { number: 3, buildsOn: [] },
  { number: 4, buildsOn: [2, 3] },
  { number: 5, buildsOn: [4] },
  { number: 6, buildsOn: [1] },
];

it('follows the lines to their ends, up and down, and to nothing beside', () => {
  const { needs, leads } = litBy(4, course);
  expect([...needs].sort()).toEqual([1, 2, 3, 4]);
  expect([...leads]).toEqual([4, 5]);
});

it('tells the lines that a chapter needs from those that lead on, and from the others', () => {
  const lit = litBy(4, course);
  expect(lightOf(lit, 1, 2)).toBe('needs');
  expect(lightOf(lit, 4, 5)).toBe('leads');
  expect(lightOf(lit, 1, 6)).toBe('other');
  expect(lightOf(lit, 4, 4)).toBe('needs');
});
