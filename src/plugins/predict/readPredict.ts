import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { PredictView } from '../../components/Predict/PredictView';
import { nearest } from '../../exercise-format/nearest';
import { isLoopTrace, type RecordedRun } from '../../predict/RecordedRun';
import { programHash } from '../../python/programHash';
import { highlightLines } from '../prose/highlightLines';
import { parsePredict } from './parsePredict';
import { toQuestion } from './toQuestion';

/**
 * Reads the program of a predict card and its trace.
 * @param id `09-event-loop/03-turns`: the chapter's folder and the program's name
 * @throws Error when either is missing, the trace is stale, or the run makes no question of it
 */
export async function readPredict(root: string, id: string): Promise<PredictView> {
  const file = `docs/${dirname(id)}/predict/${basename(id)}.py`;
  if (!existsSync(join(root, file))) throw new Error(unknownProgram(root, id));
  const { title, question, head, code } = parsePredict(
    readFileSync(join(root, file), 'utf8'),
    file,
  );
  const run = readRun(join(root, file.replace(/\.py$/, '.trace.json')), file);
  if (!isOf(run, code))
    throw new Error(`${file} has changed since its trace was recorded. Run "npm run record".`);
  return {
    ...{ id, title, question, run, source: code },
    ask: toQuestion(head, run, file, id),
    lines: await highlightLines(code, 'python'),
  };
}

function readRun(file: string, program: string): RecordedRun {
  if (!existsSync(file)) throw new Error(`${program} has no trace yet. Run "npm run record".`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

function isOf(run: RecordedRun, code: string): boolean {
  return isLoopTrace(run) ? run.source === code : run.program === programHash(code);
}

function unknownProgram(root: string, id: string): string {
  const folders = readdirSync(join(root, 'docs')).filter((folder) =>
    existsSync(join(root, 'docs', folder, 'predict')),
  );
  const ids = folders.flatMap((folder) =>
    readdirSync(join(root, 'docs', folder, 'predict'))
      .filter((name) => name.endsWith('.py'))
      .map((name) => `${folder}/${name.replace(/\.py$/, '')}`),
  );
  const [close] = nearest(id, ids);
  const advice = close
    ? `Did you mean "${close}"?`
    : `The programs are: ${ids.join(', ') || 'none'}.`;
  return `There is no program "${id}" for a predict card. ${advice}`;
}
