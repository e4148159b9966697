import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePrompt } from '../../exercise-format/parsePrompt';
import { toChapters } from '../../plugins/chapters/toChapters';
import { listExerciseFolders, slugOf } from '../../plugins/exercises/listExerciseFolders';
import { readChapters } from '../../plugins/prose/readChapters';
import type { Course, CourseExercise } from './Course';

/**
 * Reads the chapters and their exercises. An exercise that no page shows yet comes at its chapter's end, and a chapter that has no page
 * yet is called by its folder, so that their authors can solve them.
 */
export async function readCourse(root: string): Promise<Course> {
  const folders = listExerciseFolders(root);
  // Questions are the page's: here only exercises count.
  const chapters = await toChapters(await readChapters(root), new Map());
  const names = [...new Set([...chapters.map(({ folder }) => folder), ...folders.map(chapterOf)])];
  return names.sort().map((name) => {
    const chapter = chapters.find(({ folder }) => folder === name);
    const shown = chapter?.pages.flatMap(({ exercises }) => exercises) ?? [];
    const own = folders.filter((path) => chapterOf(path) === name);
    return {
      number: Number(name.slice(0, 2)),
      title: chapter?.title ?? name,
      exercises: [
        ...shown.flatMap((id) => own.filter((path) => slugOf(path) === id)),
        ...own.filter((path) => !shown.includes(slugOf(path))),
      ].map((path) => readHead(root, path)),
    };
  });
}

function chapterOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function readHead(root: string, folder: string): CourseExercise {
  const prompt = readFileSync(join(root, folder, 'prompt.md'), 'utf8');
  const { frontMatter } = parsePrompt(prompt, () => {});
  const id = slugOf(folder);
  return { id, folder, title: frontMatter?.title ?? id, minutes: frontMatter?.minutes ?? 0 };
}
