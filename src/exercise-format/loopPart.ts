import type { ExerciseFile } from './types';

/**
 * The code that solves `slug`, as the part of the loop that others import as `#loop/<slug>`. What the exercise was given as
 * `./support/Heap` stands as `./timers/Heap` beside `loop/timers.ts`. Lines stay where they are.
 */
export function toLoopPart(slug: string, code: string): ExerciseFile {
  const text = code.replace(/(\b(?:from|import)\s*\(?\s*['"])\.\/support\//g, `$1./${slug}/`);
  return { path: `loop/${slug}.ts`, text };
}

/**
 * The shared code with the reader's own parts in it: each text in `codes` (slug → the reader's code) takes the place of the
 * reference's. A slug whose part is not among the files changes nothing.
 */
export function withLoopParts(
  files: readonly ExerciseFile[],
  codes: Readonly<Record<string, string>>,
): readonly ExerciseFile[] {
  const parts = new Map(
    Object.entries(codes).map(([slug, code]) => {
      const part = toLoopPart(slug, code);
      return [part.path, part];
    }),
  );
  return files.map((file) => parts.get(file.path) ?? file);
}
