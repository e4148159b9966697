import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { checkUnique } from '../../exercise-format/checkUnique';
import { type ExerciseFolder, parseExercise } from '../../exercise-format/parseExercise';
import type { SharedCode } from '../../exercise-format/SharedCode';
import type { Exercise, Problem } from '../../exercise-format/types';
import { listExerciseFolders } from './listExerciseFolders';
import { readSharedCode } from './readSharedCode';

export interface ReadExercises {
  /** Those that keep the contract, in the order of the course. */
  readonly exercises: readonly Exercise[];
  /** The machine and the loop, which they may import. */
  readonly shared: SharedCode;
  readonly problems: readonly Problem[];
}

/** Reads and validates all exercises of the project at `root`. */
export function readExercises(root: string): ReadExercises {
  const folders = listExerciseFolders(root);
  const exercises: Exercise[] = [];
  const shared = readSharedCode(root);
  const problems: Problem[] = [...checkUnique(folders), ...shared.problems];
  for (const folder of folders) {
    const parsed = parseExercise(readFolder(root, folder), shared.parts);
    if ('exercise' in parsed) exercises.push(parsed.exercise);
    else problems.push(...parsed.problems);
  }
  return { exercises, shared, problems };
}

/** Reads all files of one exercise. Files whose name begins with a dot are the system's, not the author's. */
function readFolder(root: string, folder: string): ExerciseFolder {
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
