import { type Course, type CourseExercise, exercisesOf } from './Course';
import type { Paint } from './Paint';
import type { Mark } from './SolvedMarks';

const signs: Record<Mark, string> = { solved: '✓', changed: '~', open: '○' };

/** The course with its marks, for `--list`. */
export function layoutCourse(
  course: Course,
  markOf: (exercise: CourseExercise) => Mark,
  paint: Paint,
): readonly string[] {
  const all = exercisesOf(course);
  const longest = Math.max(0, ...all.map(({ id }) => id.length));
  const solved = (some: readonly CourseExercise[]) =>
    some.filter((one) => markOf(one) === 'solved').length;

  const row = (exercise: CourseExercise) => {
    const mark = markOf(exercise);
    const sign = mark === 'solved' ? paint.good(signs.solved) : signs[mark];
    return `  ${sign} ${exercise.id.padEnd(longest)}  ${exercise.title}`;
  };
  const chapters = course
    .filter(({ exercises }) => exercises.length > 0)
    .flatMap(({ number, title, exercises }) => [
      `${paint.strong(`${number}. ${title}`)} ${paint.quiet(`${solved(exercises)} of ${exercises.length}`)}`,
      ...exercises.map(row),
      '',
    ]);
  const hasChanged = all.some((one) => markOf(one) === 'changed');
  return [
    ...chapters,
    paint.quiet(`✓ solved  ${hasChanged ? '~ solved, and changed since  ' : ''}○ not solved yet`),
    `${solved(all)} of ${all.length} are solved.`,
  ];
}
