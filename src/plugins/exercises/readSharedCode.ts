import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toLoopPart } from '../../exercise-format/loopPart';
import { type FolderName, parseFolder } from '../../exercise-format/parseFolder';
import type { SharedCode } from '../../exercise-format/SharedCode';
import type { ExerciseFile, Problem } from '../../exercise-format/types';

/** `export * from '../09-event-loop/02-timers/solution';` and nothing else, comments aside. */
const PART =
  /^(?:\s|\/\*[\s\S]*?\*\/|\/\/.*)*export \* from '\.\.\/([^/']+\/[^/']+)\/solution';\s*$/;

interface Part {
  readonly name: FolderName;
  readonly files: readonly ExerciseFile[];
}

/**
 * Reads `exercises/kit` and `exercises/loop` of the project at `root`, as a learner's project has them: where the repository has
 * a part's one line, the learner has the text of that solution, and beside it what the solution was given.
 */
export function readSharedCode(
  root: string,
): SharedCode & { readonly problems: readonly Problem[] } {
  const files: ExerciseFile[] = modulesIn(root, 'exercises/kit').map((name) => ({
    path: `kit/${name}`,
    text: readFileSync(join(root, 'exercises/kit', name), 'utf8'),
  }));
  const parts: Part[] = [];
  const problems: Problem[] = [];
  for (const name of modulesIn(root, 'exercises/loop')) {
    const file = `exercises/loop/${name}`;
    const text = readFileSync(join(root, file), 'utf8');
    const folder = PART.exec(text)?.[1];
    if (folder === undefined) {
      files.push({ path: `loop/${name}`, text });
      if (/from\s*['"]\.\.\//.test(text)) problems.push({ file, line: 1, message: LEAVES });
      continue;
    }
    const part = readPart(root, `exercises/${folder}`);
    if (part?.name.id === name.slice(0, -'.ts'.length)) parts.push(part);
    else problems.push({ file, line: 1, message: mismatch(folder, part) });
  }
  parts.sort((a, b) => a.name.order - b.name.order);
  files.push(...parts.flatMap((part) => part.files));
  return { files, parts: parts.map((part) => part.name), problems };
}

const LEAVES =
  "It imports from outside of its folder, which a learner's project does not have. Write export * from '../<chapter>/<exercise>/solution'; and nothing else, or import \"./<part>\".";

function mismatch(folder: string, part: Part | undefined): string {
  return part
    ? `It passes on the exercise "${part.name.id}". Name the file ${part.name.id}.ts.`
    : `There is no solution in exercises/${folder}. Name the folder of an exercise that builds a part of the loop.`;
}

function readPart(root: string, folder: string): Part | undefined {
  const solution = join(root, folder, 'solution.ts');
  const name = parseFolder(folder, () => {});
  if (name === undefined || !existsSync(solution)) return undefined;
  const support = modulesIn(root, `${folder}/support`).map((file) => ({
    path: `loop/${name.id}/${file}`,
    text: readFileSync(join(root, folder, 'support', file), 'utf8'),
  }));
  return { name, files: [toLoopPart(name.id, readFileSync(solution, 'utf8')), ...support] };
}

/** The TypeScript files of a folder but its tests; none when there is no such folder. */
function modulesIn(root: string, folder: string): readonly string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort();
}
