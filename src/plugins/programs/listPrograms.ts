import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listDocs } from '../prose/listDocs';
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
  const files = await listDocs(root, /\/programs\/[^/]+\.py$/);
  return Promise.all(
    files.map(async (file) => ({
      ...parseProgram(await readFile(join(root, file), 'utf8'), file),
      file,
      traceFile: file.replace(/\.py$/, '.trace.json'),
    })),
  );
}
