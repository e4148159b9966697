import type { Exercise } from '../../exercise-format/types';
import type { SearchSection } from '../../search/SearchSection';
import { exercisePath } from '../exercises/exercisePath';
import { cutPage } from './cutPage';

/** One place for each exercise: its prompt. Hints, wrong answers and solutions stay where they are asked for. */
export function exerciseSections(exercises: readonly Exercise[]): SearchSection[] {
  return exercises.map(({ id, title, chapter, concepts, intro, tasks }) => {
    const prompt = [intro, ...tasks.flatMap((task) => [task.title, task.markdown])].join('\n\n');
    const [cut] = cutPage(prompt, {
      kind: 'exercise',
      title,
      path: exercisePath(id),
      place: `Chapter ${Number(chapter.slice(0, 2))}`,
      name: title,
      lead: '',
      words: [id, ...concepts].join(' '),
    });
    if (!cut) throw new Error(`${id}  The exercise has no prompt to search in.`);
    return cut;
  });
}
