import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The paths of all exercise folders from the project's root, in the order of the course. */
export function listExerciseFolders(root: string): readonly string[] {
  const chapters = subfolders(join(root, 'exercises')).filter((name) => /^\d\d-/.test(name));
  return chapters.flatMap((chapter) =>
    subfolders(join(root, 'exercises', chapter)).map((name) => `exercises/${chapter}/${name}`),
  );
}

/** The slug in a folder's path: its identity. */
export function slugOf(folder: string): string {
  return folder.replace(/^.*\/\d\d-/, '');
}

function subfolders(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
