import { checkCode, checkExports } from './checkCode';
import { checkFiles, isInside } from './checkFiles';
import { checkTasks } from './checkTasks';
import { listTests } from './listTests';
import { type FolderName, parseFolder } from './parseFolder';
import { parseHints } from './parseHints';
import { parsePrompt } from './parsePrompt';
import { parseWrongAnswer } from './parseWrongAnswer';
import type { Report } from './Report';
import type { Exercise, ExerciseFile, Problem } from './types';

/** A folder as it was read: its path from the project's root and all its files. */
export interface ExerciseFolder {
  readonly folder: string;
  readonly files: readonly ExerciseFile[];
}

export type ParsedExercise =
  | { readonly exercise: Exercise }
  | { readonly problems: readonly Problem[] };

/**
 * Makes an exercise of one folder, or says all that is wrong with it. Needs no disk: text in, data out.
 * @param parts the exercises that build a part of the loop, which others may import
 */
export function parseExercise(
  { folder, files }: ExerciseFolder,
  parts: readonly FolderName[] = [],
): ParsedExercise {
  const problems: Problem[] = [];
  const reporter =
    (path: string): Report =>
    (line, message) => {
      const file = path === '' ? folder : `${folder}/${path}`;
      const known = problems.some(
        (p) => p.file === file && p.line === line && p.message === message,
      );
      if (!known) problems.push({ file, line, message });
    };
  const text = (path: string) => files.find((file) => file.path === path)?.text;

  const name = parseFolder(folder, reporter(''));
  problems.push(...checkFiles(folder, files));
  const prompt = text('prompt.md');
  const starter = text('exercise.ts');
  const test = text('exercise.test.ts');
  const solution = text('solution.ts');
  const hintText = text('hints.md');
  const support = files.filter(({ path }) => isInside('support', path));
  const node = files.filter(({ path }) => isInside('node', path));
  const given = {
    exercise: name,
    support: support.map(({ path }) => baseName(path)),
    node: node.map(({ path }) => baseName(path)),
    parts,
  };

  const { frontMatter, intro, tasks } = parsePrompt(
    prompt ?? '',
    prompt === undefined ? silent : reporter('prompt.md'),
  );
  const hints = parseHints(hintText ?? '', hintText === undefined ? silent : reporter('hints.md'));

  const reportTest = reporter('exercise.test.ts');
  const testSource = test === undefined ? undefined : checkCode(test, 'test', given, reportTest);
  const known = problems.length;
  const blocks = testSource ? listTests(testSource, reportTest) : [];
  // Titles that cannot be read are one problem, not one more for each @fails that names them.
  const listed = testSource !== undefined && problems.length === known;
  if (prompt !== undefined && test !== undefined) {
    checkTasks(tasks, blocks, reporter('prompt.md'), reportTest);
  }
  for (const file of support) checkCode(file.text, 'support', given, reporter(file.path));
  for (const file of node) checkCode(file.text, 'node', given, reporter(file.path));

  const starterSource =
    starter === undefined
      ? undefined
      : checkCode(starter, 'starter', given, reporter('exercise.ts'));
  const checkAnswer = (path: string, answer: string, role: 'solution' | 'wrong') => {
    const source = checkCode(answer, role, given, reporter(path));
    if (starterSource) checkExports(starterSource, source, role, reporter(path));
  };
  if (solution !== undefined) checkAnswer('solution.ts', solution, 'solution');

  const names = listed ? blocks.flatMap(({ tests }) => tests) : undefined;
  const wrong = files
    .filter(({ path }) => isInside('wrong', path))
    .map((file) => {
      checkAnswer(file.path, file.text, 'wrong');
      return parseWrongAnswer(baseName(file.path), file.text, names, reporter(file.path));
    });

  const complete =
    name && frontMatter && starter !== undefined && test !== undefined && solution !== undefined;
  if (problems.length > 0 || !complete) return { problems };
  const exercise: Exercise = {
    ...name,
    ...frontMatter,
    folder,
    intro,
    tasks: tasks.map(({ title, markdown }) => ({
      title,
      markdown,
      tests: blocks.find((block) => block.title === title)?.tests ?? [],
    })),
    hints,
    starter,
    test,
    solution,
    support,
    node,
    wrong,
  };
  return { exercise };
}

/** For a file that is not there: that it is missing is said already. */
const silent: Report = () => {};

/** `wrong/eager-map.ts` → `eager-map`. */
function baseName(path: string): string {
  return path.slice(path.indexOf('/') + 1, -'.ts'.length);
}
