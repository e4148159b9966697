import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Program, parseProgram } from './parseProgram';

/** A program and where it stands. */
export interface ListedProgram extends Program {
  /** From the project's root: `docs/05-generators/programs/records.py`. */
  readonly file: string;
  /** Where its trace is kept. */
  readonly traceFile: string;
}

/** All programs of all chapters, in the order of their paths. */
export async function listPrograms(root: string): Promise<ListedProgram[]> {
  const entries = await readdir(join(root, 'docs'), { recursive: true });
  const files = entries
    .map((entry) => `docs/${entry.replaceAll('\\', '/')}`)
    .filter((file) => /\/programs\/[^/]+\.py$/.test(file))
    .sort();
  return Promise.all(
    files.map(async (file) => ({
      ...parseProgram(await readFile(join(root, file), 'utf8'), file),
      file,
      traceFile: file.replace(/\.py$/, '.trace.json'),
    })),
  );
}
