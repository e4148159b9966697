import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { createLoopRecorders, type RecordLoop } from '../src/cli/createLoopRecorders';
import { listStagePrograms } from '../src/plugins/stage/listStagePrograms';
import type { LoopLanguage, LoopTrace } from '../src/trace/LoopTrace';

/** The Stage's recorded traces are what the engines do today with the programs as they stand. */

const programs = await listStagePrograms('.');
let recorders: Partial<Record<LoopLanguage, RecordLoop>>;

beforeAll(async () => {
  recorders = await createLoopRecorders();
});

async function recorded(language: LoopLanguage, code: string): Promise<LoopTrace> {
  const record = recorders[language] ?? expect.fail(`Nothing records ${language} programs.`);
  return record(code);
}

describe('the trace of each program for the Stage', () => {
  it('is recorded by an engine for its language', () => {
    const languages = new Set(programs.map(({ language }) => language));
    expect(Object.keys(recorders)).toEqual(expect.arrayContaining([...languages]));
  });

  it.each(programs)('$file', async ({ code, language, traceFile }) => {
    const stored: LoopTrace = JSON.parse(readFileSync(traceFile, 'utf8'));
    const fresh: LoopTrace = JSON.parse(JSON.stringify(await recorded(language, code)));
    const mends = `${traceFile} is not what the engine does with the program. Run "npm run record"`;
    expect(stored, mends).toEqual(fresh);
  });
});
