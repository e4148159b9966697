/** An exercise as the course lists it. */
export interface CourseExercise {
  readonly id: string;
  /** Path from the project's root: `exercises/05-generators/01-countdown`. */
  readonly folder: string;
  readonly title: string;
  readonly minutes: number;
}

export interface CourseChapter {
  readonly number: number;
  readonly title: string;
  /** In the order in which the chapter's pages show them. */
  readonly exercises: readonly CourseExercise[];
}

/** In the order in which it is read. */
export type Course = readonly CourseChapter[];

export function exercisesOf(course: Course): readonly CourseExercise[] {
  return course.flatMap(({ exercises }) => exercises);
}

/**
 * The next exercise that is not solved: after `from` in the course, else the first that was left out.
 * `undefined` when none is left.
 */
export function pickNext(
  exercises: readonly CourseExercise[],
  isSolved: (exercise: CourseExercise) => boolean,
  from?: CourseExercise,
): CourseExercise | undefined {
  const start = exercises.findIndex(({ id }) => id === from?.id) + 1;
  return [...exercises.slice(start), ...exercises.slice(0, start)].find(
    (one) => one.id !== from?.id && !isSolved(one),
  );
}
