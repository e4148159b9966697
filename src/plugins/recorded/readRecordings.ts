import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRecordings, type Recordings } from './Recording';

/** Reads a `recorded.json`, by its path from the root; a chapter without one has no recordings. */
export function readRecordings(root: string, file: string): Recordings {
  const path = join(root, file);
  if (!existsSync(path)) return new Map();
  try {
    return parseRecordings(readFileSync(path, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `${file} cannot be read: ${reason}\nRemove it and run "npm run python:record".`,
    );
  }
}
