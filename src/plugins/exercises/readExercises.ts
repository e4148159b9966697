import { resolve } from 'node:path';
import { checkUnique } from '../../exercise-format/checkUnique';
import { type ParsedExercise, parseExercise } from '../../exercise-format/parseExercise';
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

/** What was made of a folder, by its path, and of which texts. A page that is written and a run of tests read all many times. */
const parsedBefore = new Map<string, { readonly texts: string; readonly parsed: ParsedExercise }>();

/** Parses a folder, unless its texts are those of the last time: Markdown and TypeScript take 0.1 s for each exercise. */
function parseOnce(root: string, folder: string, shared: SharedCode): ParsedExercise {
  const read = readFolder(root, folder);
  const path = resolve(root, folder);
  const texts = JSON.stringify([read.files, shared.parts]);
  const before = parsedBefore.get(path);
  if (before?.texts === texts) return before.parsed;
  const parsed = parseExercise(read, shared.parts);
  parsedBefore.set(path, { texts, parsed });
  return parsed;
}

/** Reads and validates all exercises of the project at `root`. */
export function readExercises(root: string): ReadExercises {
  const folders = listExerciseFolders(root);
  const exercises: Exercise[] = [];
  const shared = readSharedCode(root);
  const problems: Problem[] = [...checkUnique(folders), ...shared.problems];
  for (const folder of folders) {
    const parsed = parseOnce(root, folder, shared);
    if ('exercise' in parsed) exercises.push(parsed.exercise);
    else problems.push(...parsed.problems);
  }
  return { exercises, shared, problems };
}
