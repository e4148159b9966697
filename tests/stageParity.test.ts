import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createProgramRecorder } from '../src/loop/recordProgram';
import { readSharedCode } from '../src/plugins/exercises/readSharedCode';
import { listStagePrograms } from '../src/plugins/stage/listStagePrograms';
import { checkTrace } from '../src/trace/checkTrace';
import type { LoopTrace } from '../src/trace/LoopTrace';
import { outside, story, taskSteps } from './loop/story';

/** The reference loop does with a program for the Stage what CPython's asyncio does with the same program in Python. */

const programs = await listStagePrograms('.');
const record = createProgramRecorder(readSharedCode('.').files);
const files = programs.map(({ file }) => file);
const twins = programs
  .filter(({ language }) => language === 'typescript')
  .map((program) => ({ ...program, python: program.file.replace(/\.ts$/, '.py') }))
  .filter(({ python }) => files.includes(python));

/** Python's `open_connection` waits for more than `read` of a socket that is there already. */
const printsOnly = /\/17-data-arrives\.ts$/;

describe.each(twins)('$file', ({ file, code, python }) => {
  const trace = record(code);
  const pythons: LoopTrace = JSON.parse(readFileSync(`${python}.trace.json`, 'utf8'));

  it('is a trace as it should be', () => {
    expect(checkTrace(trace)).toEqual([]);
  });

  it('prints the same at the same time', () => {
    expect(story(trace.events, outside)).toEqual(story(pythons.events, outside));
  });

  if (printsOnly.test(file)) return;
  it('takes the same steps', () => {
    expect(story(trace.events, taskSteps)).toEqual(story(pythons.events, taskSteps));
  });
});
