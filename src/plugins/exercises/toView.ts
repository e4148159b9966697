import type { ExerciseView } from '../../components/ExerciseView';
import type { Exercise } from '../../exercise-format/types';
import { highlight } from '../prose/highlight';
import { exercisePath } from './exercisePath';
import { renderMarkdown } from './renderMarkdown';

/** What the page has from the start. */
export async function toView(exercise: Exercise): Promise<ExerciseView> {
  const { id, title, minutes, difficulty, concepts, starter } = exercise;
  const tasks = exercise.tasks.map(async ({ title, markdown, tests }) => ({
    title,
    html: await renderMarkdown(markdown),
    tests,
  }));
  const code = starter.trimEnd();
  return {
    id,
    title,
    minutes,
    difficulty,
    concepts,
    path: exercisePath(id),
    introHtml: await renderMarkdown(exercise.intro),
    tasks: await Promise.all(tasks),
    starterHtml: await highlight(code, 'ts'),
    starterLines: code.split('\n').length,
  };
}
