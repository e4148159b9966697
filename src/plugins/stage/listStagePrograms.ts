import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoopLanguage } from '../../trace/LoopTrace';
import { type Program, parseProgram } from '../programs/parseProgram';
import { listDocs } from '../prose/listDocs';

/** A program for the Stage, and where it stands. */
export interface StageProgram extends Program {
  readonly language: LoopLanguage;
  /** From the project's root: `docs/09-event-loop/stage/01-callbacks.py`. */
  readonly file: string;
  /** Where its trace is kept: `docs/09-event-loop/stage/01-callbacks.py.trace.json`. */
  readonly traceFile: string;
}

/** All programs for the Stage of all chapters, in the order of their paths. */
export async function listStagePrograms(root: string): Promise<StageProgram[]> {
  const files = await listDocs(root, /^docs\/[^/]+\/stage\/[^/]+\.(py|ts)$/);
  return Promise.all(
    files.map(async (file) => ({
      ...parseProgram(await readFile(join(root, file), 'utf8'), file),
      language: file.endsWith('.py') ? 'python' : 'typescript',
      file,
      traceFile: `${file}.trace.json`,
    })),
  );
}
