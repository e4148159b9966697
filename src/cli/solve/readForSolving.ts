import { carriedFiles } from '../../exercise-format/carriedFiles';
import { parseExercise } from '../../exercise-format/parseExercise';
import { textsOf } from '../../exercise-format/textsOf';
import type { Exercise, ExerciseFile, Problem } from '../../exercise-format/types';
import { readFolder } from '../../plugins/exercises/readFolder';
import { readSharedCode } from '../../plugins/exercises/readSharedCode';

/** An exercise with the shared code that it carries, or what is wrong with its files. */
export type ReadForSolving =
  | { readonly exercise: Exercise; readonly carried: readonly ExerciseFile[] }
  | { readonly problems: readonly Problem[] };

/**
 * Reads one exercise of a clone. Its `exercise.ts` is the learner's by now and may be anything, so the contract is asked of the other
 * files, with the solution in its place.
 */
export function readForSolving(root: string, folder: string): ReadForSolving {
  const { files } = readFolder(root, folder);
  const solution = files.find(({ path }) => path === 'solution.ts')?.text ?? '';
  const others = files.filter(({ path }) => path !== 'exercise.ts');
  const shared = readSharedCode(root);
  const read = parseExercise(
    { folder, files: [...others, { path: 'exercise.ts', text: solution }] },
    shared.parts,
  );
  if ('problems' in read) return read;
  return { ...read, carried: carriedFiles(shared.files, textsOf(read.exercise)) };
}
