import type { Problem } from '../../src/exercise-format/types';

interface Placed {
  readonly id: string;
  readonly file: string;
  readonly line: number;
}

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
  const placed = pages.flatMap(findExercises);
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

/** The `<Exercise id="…">` tags of a page; those in a code fence are code, those in a comment are not there. */
function findExercises({ file, text }: Page): readonly Placed[] {
  const blank = (part: string) => part.replace(/[^\n]/g, ' ');
  const visible = text
    .replace(/^( *)(`{3,}|~{3,}).*\n[\s\S]*?^ *\2[`~]*[ \t]*$/gm, blank)
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, blank)
    .replace(/`[^`\n]+`/g, blank);
  return [...visible.matchAll(/<Exercise\b[^>]*?\bid="([^"]*)"/g)].map((match) => ({
    id: match[1] ?? '',
    file,
    line: visible.slice(0, match.index).split('\n').length,
  }));
}
