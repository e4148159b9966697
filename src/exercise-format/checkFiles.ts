import { SLUG } from './parseFolder';
import type { ExerciseFile, Problem } from './types';

const REQUIRED: Readonly<Record<string, string>> = {
  'prompt.md': 'the text of the exercise',
  'exercise.ts': 'the starter that the learner edits',
  'exercise.test.ts': 'the tests',
  'solution.ts': 'the solution',
  'hints.md': 'at least three hints',
};
const FOLDERS = ['wrong', 'support', 'node'] as const;
const LEAST_WRONG = 3;

/** Text that `npm run new:exercise` writes where an author's own words belong. */
export const TEMPLATE_MARK = 'REPLACE ME';

/** Which files are missing, which do not belong here, and which still hold the template's text. */
export function checkFiles(folder: string, files: readonly ExerciseFile[]): readonly Problem[] {
  const paths = files.map(({ path }) => path);
  const at = (path: string, message: string, line = 1): Problem => ({
    file: `${folder}/${path}`,
    line,
    message,
  });

  const missing = Object.entries(REQUIRED)
    .filter(([path]) => !paths.includes(path))
    .map(([path, holds]) => at(path, `The file is missing. Add it: it holds ${holds}.`));

  const unknown = paths
    .filter((path) => !(path in REQUIRED) && !FOLDERS.some((inside) => isInside(inside, path)))
    .map((path) =>
      at(
        path,
        'The file does not belong here. Remove it: the files of an exercise are listed in exercises/README.md.',
      ),
    );

  const wrong = paths.filter((path) => isInside('wrong', path)).length;
  const tooFew =
    wrong < LEAST_WRONG
      ? [
          at(
            'wrong',
            `There ${wrong === 1 ? 'is 1 wrong answer' : `are ${wrong} wrong answers`}. Write at least ${LEAST_WRONG}, one belief each, as wrong/<belief>.ts.`,
          ),
        ]
      : [];

  const template = files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        line.includes(TEMPLATE_MARK)
          ? [
              at(
                path,
                `The template's text still stands here ("${TEMPLATE_MARK}"). Write your own.`,
                index + 1,
              ),
            ]
          : [],
      ),
  );
  return [...missing, ...unknown, ...tooFew, ...template];
}

/** A file of given code is named as what it exports: `supplier` or `SupplierFeed`. One for Node may be a test. */
const MODULE = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/i;

/** Whether `wrong/eager-map.ts` is such a file of `folder`. */
export function isInside(folder: (typeof FOLDERS)[number], path: string): boolean {
  const [first, name = '', ...rest] = path.split('/');
  const allowed = folder === 'wrong' ? SLUG : MODULE;
  return (
    first === folder &&
    rest.length === 0 &&
    name.endsWith('.ts') &&
    allowed.test(name.replace(folder === 'node' ? /(\.test)?\.ts$/ : /\.ts$/, ''))
  );
}
