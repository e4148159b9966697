import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ExerciseFolder } from '../../exercise-format/parseExercise';

/** Reads all files of one exercise. Files whose name begins with a dot are the system's, not the author's. */
export function readFolder(root: string, folder: string): ExerciseFolder {
  const path = join(root, folder);
  const files = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({
      path: relative(path, file).split(sep).join('/'),
      text: readFileSync(file, 'utf8'),
    }));
  return { folder, files };
}
