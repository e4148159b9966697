import { expect, it } from 'vitest';
import type { Course } from './Course';
import { layoutCourse } from './layoutCourse';
import { createPaint } from './Paint';
import type { Mark } from './SolvedMarks';

const exercise = (id: string, title: string) => ({
  id,
  folder: `exercises/${id}`,
  title,
  minutes: 5,
});
const course: Course = [
  {
    number: 5,
    title: 'A function that can stop',
    exercises: [exercise('countdown', 'Count down'), exercise('by-hand', 'By hand')],
  },
  { number: 7, title: 'Words only', exercises: [] },
  { number: 9, title: 'Build asyncio', exercises: [exercise('timers', 'Timers')] },
];

it('shows the course with what is solved', () => {
  const marks: Record<string, Mark> = { countdown: 'solved', 'by-hand': 'changed' };
  const lines = layoutCourse(course, ({ id }) => marks[id] ?? 'open', createPaint(false));
  expect(lines).toEqual([
    '5. A function that can stop 1 of 2',
    '  ✓ countdown  Count down',
    '  ~ by-hand    By hand',
    '',
    '9. Build asyncio 0 of 1',
    '  ○ timers     Timers',
    '',
    '✓ solved  ~ solved, and changed since  ○ not solved yet',
    '1 of 3 are solved.',
  ]);
});
