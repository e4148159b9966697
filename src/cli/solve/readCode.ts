import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of a folder's `exercise.ts`; `undefined` when there is none. */
export function readCode(root: string, folder: string): string | undefined {
  try {
    return readFileSync(join(root, folder, 'exercise.ts'), 'utf8');
  } catch {
    return undefined;
  }
}
