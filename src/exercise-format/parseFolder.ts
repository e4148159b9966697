import type { Report } from './Report';

export interface FolderName {
  readonly chapter: string;
  readonly order: number;
  readonly id: string;
}

/** A slug: lower-case words joined by single hyphens, beginning with a letter. */
export const SLUG = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** The folder of a chapter: two digits, then a slug. */
export const CHAPTER = /^\d\d-[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Reads what a folder's path says: `exercises/05-generators/01-countdown`. */
export function parseFolder(folder: string, report: Report): FolderName | undefined {
  const parts = folder.split('/');
  const [root = '', chapter = '', name = ''] = parts;
  const id = name.slice(3);
  if (
    parts.length === 3 &&
    root === 'exercises' &&
    CHAPTER.test(chapter) &&
    /^\d\d-/.test(name) &&
    SLUG.test(id)
  ) {
    return { chapter, order: Number(name.slice(0, 2)), id };
  }
  report(
    1,
    'The folder is not named as an exercise. Name it exercises/<NN-chapter>/<NN-slug>, in lower-case words joined by hyphens, as in exercises/05-generators/01-countdown.',
  );
  return undefined;
}
