import { checkUnique } from '../../exercise-format/checkUnique';
import { parseExercise } from '../../exercise-format/parseExercise';
import type { SharedCode } from '../../exercise-format/SharedCode';
import type { Exercise, Problem } from '../../exercise-format/types';
import { listExerciseFolders } from './listExerciseFolders';
import { readFolder } from './readFolder';
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
