import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CHAPTER, SLUG } from '../exercise-format/parseFolder';
import { templateExercise } from '../exercise-format/templateExercise';
import { listExerciseFolders, slugOf } from '../plugins/exercises/listExerciseFolders';

export type NewExercise =
  | { readonly folder: string; readonly files: readonly string[] }
  | { readonly refused: string };

/**
 * Makes the folder of a new exercise under `root`, with the next free number of its chapter. Whatever is wrong with the
 * request is said before anything is written.
 */
export function newExercise(root: string, chapter: string, slug: string): NewExercise {
  const chapters = listChapters(root);
  if (!chapters.includes(chapter)) {
    return {
      refused: `There is no chapter "${chapter}". The chapters are: ${chapters.join(', ')}.`,
    };
  }
  if (!SLUG.test(slug)) {
    return {
      refused: `"${slug}" is not a slug. Write lower-case words joined by hyphens, as in lazy-pipeline.`,
    };
  }
  const folders = listExerciseFolders(root);
  const taken = folders.find((folder) => slugOf(folder) === slug);
  if (taken) {
    return {
      refused: `The slug "${slug}" is taken by ${taken}. Choose another: it is the exercise's identity.`,
    };
  }

  const folder = `exercises/${chapter}/${nextNumber(folders, chapter)}-${slug}`;
  const files = templateExercise();
  for (const { path, text } of files) {
    const file = join(root, folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
  }
  return { folder, files: files.map(({ path }) => path) };
}

/** A chapter is a folder of `docs/`, or one of `exercises/` whose text is still to come. */
function listChapters(root: string): readonly string[] {
  const names = ['docs', 'exercises']
    .map((name) => join(root, name))
    .filter((path) => existsSync(path))
    .flatMap((path) => readdirSync(path));
  return [...new Set(names)].filter((name) => CHAPTER.test(name)).sort();
}

function nextNumber(folders: readonly string[], chapter: string): string {
  const numbers = folders
    .filter((folder) => folder.startsWith(`exercises/${chapter}/`))
    .map((folder) => Number(folder.split('/')[2]?.slice(0, 2)));
  return String(Math.max(0, ...numbers) + 1).padStart(2, '0');
}
