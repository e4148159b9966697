import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Exercise } from '../../src/exercise-format/types';
import { variants } from './variants';

/** What vitest runs of an exercise: its test file with each answer, in a suite each. */
export const ANSWERS_FILE = 'answers.test.ts';

/**
 * Lays out `<folder>/<exercise>/<variant>/` for all exercises, and their `ANSWERS_FILE`. A file that is right already is left as
 * it is, so that caches hold; whatever else lies there is removed, so that nothing of an earlier run is taken for this one's.
 */
export function writeVariants(exercises: readonly Exercise[], folder: string): void {
  const wanted = new Map<string, string>();
  for (const exercise of exercises) {
    for (const { name, files } of variants(exercise)) {
      for (const { path, text } of files) wanted.set(join(folder, exercise.id, name, path), text);
    }
    const own = join(folder, exercise.id);
    wanted.set(join(own, ANSWERS_FILE), answersFile(exercise, own));
  }
  for (const path of filesIn(folder)) {
    if (!wanted.has(path)) rmSync(path);
  }
  for (const [path, text] of wanted) {
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

function answersFile(exercise: Exercise, folder: string): string {
  const helper = relative(folder, resolve('tests/corpus/answer')).replaceAll('\\', '/');
  const calls = variants(exercise).map(
    ({ name }) => `answer('${exercise.id}', '${name}', () => import('./${name}/exercise.test'));\n`,
  );
  return `import { answer } from '${helper}';\n\n${calls.join('')}`;
}

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
