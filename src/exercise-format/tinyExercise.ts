import { TEMPLATE_MARK } from './checkFiles';
import { type ParsedExercise, parseExercise } from './parseExercise';
import { templateExercise } from './templateExercise';

/**
 * The notation of this folder's tests: a small right exercise, and changes to it.
 * A change is a new text, `null` to leave the file out, or `[part, by]` to replace the first such part.
 */
export type Changes = Readonly<
  Record<string, string | null | readonly [part: string | RegExp, by: string]>
>;

export const FOLDER = 'exercises/05-generators/01-double';

/** The template, filled in. */
export const files: ReadonlyMap<string, string> = new Map(
  templateExercise().map(({ path, text }) => [path, text.replaceAll(TEMPLATE_MARK, 'Words')]),
);

export function parseChanged(changes: Changes = {}, folder = FOLDER): ParsedExercise {
  const changed = new Map(files);
  for (const [path, change] of Object.entries(changes)) {
    if (change === null) changed.delete(path);
    else if (typeof change === 'string') changed.set(path, change);
    else changed.set(path, replace(changed.get(path) ?? '', change[0], change[1]));
  }
  return parseExercise({ folder, files: [...changed].map(([path, text]) => ({ path, text })) });
}

/** The problems of a changed exercise as `file:line message`, the file relative to the folder. */
export function problemsOf(changes: Changes): readonly string[] {
  const parsed = parseChanged(changes);
  if (!('problems' in parsed)) return [];
  return parsed.problems.map(
    ({ file, line, message }) => `${file.slice(FOLDER.length + 1)}:${line} ${message}`,
  );
}

function replace(text: string, part: string | RegExp, by: string): string {
  const changed = text.replace(part, () => by);
  if (changed === text) throw new Error(`The tiny exercise has no ${part} to replace.`);
  return changed;
}
