import { expect, it } from 'vitest';
import { type CourseExercise, pickNext } from './Course';

const course = ['a', 'b', 'c', 'd'].map(
  (id): CourseExercise => ({ id, folder: `exercises/01-x/0${id}`, title: id, minutes: 5 }),
);
const at = (id: string) => course.find((one) => one.id === id);

it.each([
  ['begins at the first', '', undefined, 'a'],
  ['begins at the first that is open', 'ab', undefined, 'c'],
  ['goes on from where the reader is', '', 'b', 'c'],
  ['skips what is solved', 'c', 'b', 'd'],
  ['comes back to what was left out', 'bcd', 'c', 'a'],
  ['does not offer the same again', 'abd', 'c', undefined],
  ['has nothing left at the end', 'abcd', undefined, undefined],
])('%s: solved "%s", from %s', (_, solved, from, next) => {
  const found = pickNext(course, ({ id }) => solved.includes(id), from ? at(from) : undefined);
  expect(found?.id).toBe(next);
});
