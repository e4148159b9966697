import ts from 'typescript';
import type { ExerciseFile } from './types';

/**
 * The shared code that some texts need: what they import of the machine and the loop, what that imports in turn, and so on.
 * In the order in which `shared` has them.
 * @param shared the files of `SharedCode`
 * @param texts TypeScript, of an exercise's files or of a program
 */
export function carriedFiles(
  shared: readonly ExerciseFile[],
  texts: readonly string[],
): readonly ExerciseFile[] {
  const files = new Map(shared.map((file) => [file.path, file]));
  const needed = new Set<string>();
  const follow = (importer: string, text: string) => {
    for (const specifier of importsOf(text)) {
      const file = pathsOf(importer, specifier)
        .map((path) => files.get(path))
        .find((found) => found !== undefined);
      if (file === undefined || needed.has(file.path)) continue;
      needed.add(file.path);
      follow(file.path, file.text);
    }
  };
  for (const text of texts) follow('', text);
  return shared.filter(({ path }) => needed.has(path));
}

/** The slugs of the exercises whose code is among carried files, in their order: what an exercise builds on. */
export function buildsOn(carried: readonly ExerciseFile[]): readonly string[] {
  return carried.flatMap(({ path }) => {
    const slug = /^loop\/([^/]+)\.ts$/.exec(path)?.[1];
    return slug === undefined || slug === 'index' ? [] : [slug];
  });
}

function importsOf(text: string): readonly string[] {
  return ts.preProcessFile(text, true, false).importedFiles.map(({ fileName }) => fileName);
}

/** Where the file may stand that `specifier` means. */
function pathsOf(importer: string, specifier: string): readonly string[] {
  // Relative imports of an exercise's own files are no shared code.
  const base = specifier.startsWith('#')
    ? specifier.slice(1)
    : importer !== '' && specifier.startsWith('.')
      ? join(importer, specifier)
      : undefined;
  return base === undefined ? [] : [base, `${base}.ts`, `${base}/index.ts`];
}

function join(importer: string, specifier: string): string {
  const parts = importer.split('/').slice(0, -1);
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
