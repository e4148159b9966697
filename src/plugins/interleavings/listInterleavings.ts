import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InterleavingsProgram } from '../../components/Interleavings/InterleavingsProgram';
import { ProgramProblem } from '../../sim/interleavings/ProgramProblem';
import { parseProgram } from '../../sim/interleavings/parseProgram';
import { parseProgram as readHead } from '../programs/parseProgram';
import { listDocs } from '../prose/listDocs';

const HEAD_LINES = 2;

/**
 * All programs for the interleavings, `docs/NN-topic/interleavings/NN-name.py`, in the order of their paths. The number only
 * orders. Throws, with file and line, at one that the small Python does not have.
 */
export async function listInterleavings(root: string): Promise<InterleavingsProgram[]> {
  const files = await listDocs(root, /\/interleavings\/[^/]+\.py$/);
  return files.map((file) => {
    const name = /\/\d\d-([^/]+)\.py$/.exec(file)?.[1];
    if (name === undefined) throw new Error(`${file}: call it NN-name.py; the number orders.`);
    const { title, question, code } = readHead(readFileSync(join(root, file), 'utf8'), file);
    try {
      parseProgram(code);
    } catch (error) {
      if (!(error instanceof ProgramProblem)) throw error;
      throw new Error(`${file}:${error.line + HEAD_LINES}:${error.column}  ${error.message}`);
    }
    return { name, title, question, code };
  });
}
