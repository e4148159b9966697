import type { Problem } from './types';

/** Slugs are unique in the repository, and numbers in a chapter. Takes the paths of all exercise folders. */
export function checkUnique(folders: readonly string[]): readonly Problem[] {
  const problems: Problem[] = [];
  const slugs = new Map<string, string>();
  const numbers = new Map<string, string>();
  for (const folder of folders) {
    const slug = folder.replace(/^.*\/\d\d-/, '');
    const number = folder.replace(/^(.*\/\d\d)-.*$/, '$1');
    const sameSlug = slugs.get(slug);
    const sameNumber = numbers.get(number);
    if (sameSlug) {
      problems.push({
        file: folder,
        line: 1,
        message: `The slug "${slug}" is taken by ${sameSlug}. Choose another: it is the exercise's identity.`,
      });
    }
    if (sameNumber) {
      problems.push({
        file: folder,
        line: 1,
        message: `The number is taken by ${sameNumber}. Give the folder the next free number.`,
      });
    }
    slugs.set(slug, sameSlug ?? folder);
    numbers.set(number, sameNumber ?? folder);
  }
  return problems;
}
