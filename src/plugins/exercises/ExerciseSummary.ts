import type { Exercise } from '../../exercise-format/types';
import { exercisePath } from './exercisePath';

/** An exercise as lists show it. All of them are in the site's global data, so it stays small. */
export interface ExerciseSummary
  extends Pick<Exercise, 'id' | 'title' | 'chapter' | 'order' | 'minutes' | 'difficulty'> {
  /** Route of its own page, without the base URL. */
  readonly path: string;
}

export function toSummary(exercise: Exercise): ExerciseSummary {
  const { id, title, chapter, order, minutes, difficulty } = exercise;
  return { id, title, chapter, order, minutes, difficulty, path: exercisePath(id) };
}
