import { readChapters } from '../prose/readChapters';
import type { ChapterSummary } from './ChapterSummary';
import { readQuizzes } from './readQuizzes';
import { toChapters } from './toChapters';

/** The chapters of the project at `root`, in the order of the course. */
export async function readCourse(root: string): Promise<ChapterSummary[]> {
  return toChapters(await readChapters(root), await readQuizzes(root));
}
