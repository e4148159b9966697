import type { Problem } from '../../src/exercise-format/types';
import { findExercises } from '../../src/plugins/chapters/findExercises';

interface Page {
  /** Path from the project's root: `docs/05-generators/index.mdx`. */
  readonly file: string;
  readonly text: string;
}

/** Each exercise stands in exactly one chapter, its own, once. `folders` are the paths of all exercises. */
export function checkChapters(
  folders: readonly string[],
  pages: readonly Page[],
): readonly Problem[] {
  const placed = pages.flatMap(({ file, text }) =>
    findExercises(text).map((one) => ({ ...one, file })),
  );
  const own = (folder: string) => `docs/${folder.split('/')[1]}/`;
  const idOf = (folder: string) => folder.replace(/^.*\/\d\d-/, '');

  return folders.flatMap((folder): readonly Problem[] => {
    const id = idOf(folder);
    const [first, ...others] = placed.filter((one) => one.id === id);
    if (!first) {
      const message = `The exercise stands in no chapter. Put <Exercise id="${id}" /> into a page of ${own(folder)}.`;
      return [{ file: `${folder}/prompt.md`, line: 1, message }];
    }
    const elsewhere = first.file.startsWith(own(folder))
      ? []
      : [
          {
            file: first.file,
            line: first.line,
            message: `The exercise "${id}" belongs to ${own(folder)}. Move the tag there, or the folder to this chapter.`,
          },
        ];
    const again = others.map(({ file, line }) => ({
      file,
      line,
      message: `The exercise "${id}" stands in ${first.file}:${first.line} already. Remove this one: an exercise stands once in the course.`,
    }));
    return [...elsewhere, ...again];
  });
}
