import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProgramView } from '../../components/FrameInspector/ProgramView';
import { nearest } from '../../exercise-format/nearest';
import { programHash } from '../../python/programHash';
import type { FrameTrace } from '../../trace/FrameTrace';
import { highlightLines } from '../prose/highlightLines';
import { parseProgram } from './parseProgram';

/** Reads a program and its trace from a chapter's folder. Throws when either is missing, or the trace is stale. */
export async function readProgram(chapterDir: string, name: string): Promise<ProgramView> {
  const folder = join(chapterDir, 'programs');
  const file = join(folder, `${name}.py`);
  if (!existsSync(file)) throw new Error(unknownProgram(folder, name));
  const program = parseProgram(readFileSync(file, 'utf8'), `programs/${name}.py`);
  const trace = readTrace(join(folder, `${name}.trace.json`), name);
  if (trace.program !== programHash(program.code)) {
    throw new Error(
      `programs/${name}.py has changed since its trace was recorded. Run "npm run record".`,
    );
  }
  return {
    name,
    title: program.title,
    question: program.question,
    lines: await highlightLines(program.code, 'python'),
    trace,
  };
}

function unknownProgram(folder: string, name: string): string {
  const names = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((file) => file.endsWith('.py'))
    .map((file) => file.replace(/\.py$/, ''));
  const [close] = nearest(name, names);
  const advice = close
    ? `Did you mean "${close}"?`
    : `The programs are: ${names.join(', ') || 'none'}.`;
  return `There is no programs/${name}.py beside this page. ${advice}`;
}

function readTrace(file: string, name: string): FrameTrace {
  if (!existsSync(file))
    throw new Error(`programs/${name}.py has no trace yet. Run "npm run record".`);
  return JSON.parse(readFileSync(file, 'utf8'));
}
