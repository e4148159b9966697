import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Exercise } from '../../src/exercise-format/types';
import { variants } from './variants';

/** What vitest runs of an exercise: its test file with each answer, in a suite each. */
export const ANSWERS_FILE = 'answers.test.ts';

/**
 * Lays out `<folder>/<exercise>/<variant>/` for all exercises, and their `ANSWERS_FILE`. What an exercise gives lies there once,
 * with a link to it beside each answer: it knows none of them, and to compile, load and warm up a copy for each answer was a third
 * of the run. A file that is right already is left as it is, so that caches hold; whatever else lies there is removed, so that
 * nothing of an earlier run is taken for this one's.
 */
export function writeVariants(exercises: readonly Exercise[], folder: string): void {
  const wanted = new Map<string, string>();
  const links = new Map<string, string>();
  for (const exercise of exercises) {
    const own = join(folder, exercise.id);
    for (const { path, text } of exercise.support) wanted.set(join(own, path), text);
    for (const { name, files } of variants(exercise)) {
      for (const { path, text } of files) {
        if (!exercise.support.some((given) => given.path === path))
          wanted.set(join(own, name, path), text);
      }
      if (exercise.support.length > 0) links.set(join(own, name, 'support'), join(own, 'support'));
    }
    wanted.set(join(own, ANSWERS_FILE), answersFile(exercise, own));
  }
  for (const path of entriesIn(folder)) {
    if (!wanted.has(path) && !links.has(path)) rmSync(path);
  }
  for (const [path, text] of wanted) {
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  for (const [path, target] of links) link(path, target);
}

function answersFile(exercise: Exercise, folder: string): string {
  const helper = relative(folder, resolve('tests/corpus/answer')).replaceAll('\\', '/');
  const calls = variants(exercise).map(
    ({ name }) => `answer('${exercise.id}', '${name}', () => import('./${name}/exercise.test'));\n`,
  );
  return `import { answer } from '${helper}';\n\n${calls.join('')}`;
}

/** A junction on Windows, which needs no rights; elsewhere the same as any link. */
function link(path: string, target: string): void {
  const before = lstatSync(path, { throwIfNoEntry: false });
  if (before?.isSymbolicLink()) return;
  // Folders of an earlier layout.
  if (before) rmSync(path, { recursive: true });
  symlinkSync(relative(dirname(path), target), path, 'junction');
}

/** Files and links. From Node 22 on a recursive `readdir` would also list what the links lead to. */
function entriesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? entriesIn(path) : [path];
  });
}
