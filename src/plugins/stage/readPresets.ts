import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StagePreset, StageProgramView } from '../../components/Stage/StageProps';
import type { LoopTrace } from '../../trace/LoopTrace';
import { parseTrace } from '../../trace/parseTrace';
import { listStagePrograms, type StageProgram } from './listStagePrograms';

/**
 * Reads all presets of the project at `root`, in the order of their paths: a program in Python and the one of the same name in
 * TypeScript are one preset, with the title and the question of the first.
 * @throws Error when a program has no trace, or one of another text
 */
export async function readPresets(root: string): Promise<StagePreset[]> {
  const presets = new Map<string, StagePreset>();
  for (const program of await listStagePrograms(root)) {
    const id = presetId(program.file);
    const { title, question, programs } = presets.get(id) ?? { ...program, programs: [] };
    presets.set(id, { id, title, question, programs: [...programs, toView(root, program)] });
  }
  return [...presets.values()];
}

/** `docs/09-event-loop/stage/01-callbacks.py` is of the preset `09-event-loop/01-callbacks`. */
export function presetId(file: string): string {
  return file.replace(/^docs\/([^/]+)\/stage\/([^/]+)\.\w+$/, '$1/$2');
}

function toView(root: string, { file, traceFile, code, language }: StageProgram): StageProgramView {
  const trace = readTrace(root, file, traceFile);
  if (trace.source !== code)
    throw new Error(`${file} has changed since its trace was recorded. Run "npm run record".`);
  return { language, source: code, trace };
}

function readTrace(root: string, file: string, traceFile: string): LoopTrace {
  const path = join(root, traceFile);
  if (!existsSync(path)) throw new Error(`${file} has no trace yet. Run "npm run record".`);
  return parseTrace(JSON.parse(readFileSync(path, 'utf8')), traceFile);
}
