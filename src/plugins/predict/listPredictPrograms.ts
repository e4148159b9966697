import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listDocs } from '../prose/listDocs';
import { type PredictProgram, parsePredict } from './parsePredict';

/** A program for a predict card, and where it stands. */
export interface ListedPredict extends PredictProgram {
  /** `09-event-loop/03-turns`, as a chapter names it. */
  readonly id: string;
  /** From the project's root: `docs/09-event-loop/predict/03-turns.py`. */
  readonly file: string;
  /** Where its trace is kept. */
  readonly traceFile: string;
}

/** All programs for predict cards of all chapters, in the order of their paths. */
export async function listPredictPrograms(root: string): Promise<ListedPredict[]> {
  const files = await listDocs(root, /^docs\/[^/]+\/predict\/[^/]+\.py$/);
  return Promise.all(
    files.map(async (file) => ({
      ...parsePredict(await readFile(join(root, file), 'utf8'), file),
      id: file.replace(/^docs\/([^/]+)\/predict\/(.+)\.py$/, '$1/$2'),
      file,
      traceFile: file.replace(/\.py$/, '.trace.json'),
    })),
  );
}
