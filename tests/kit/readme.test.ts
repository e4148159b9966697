import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as kit from '#kit';
import { createProgramRecorder } from '../../src/loop/recordProgram';
import { readSharedCode } from '../../src/plugins/exercises/readSharedCode';
import { findFences } from '../../src/plugins/prose/findFences';
import { checkTypes } from '../prose/checkTypes';

const file = 'exercises/kit/README.md';
const readme = readFileSync(file, 'utf8');
const fences = (language: string) =>
  findFences(readme, file).flatMap((one) => (one.language === language ? [one.text] : []));
const programs = fences('ts');
const outputs = fences('output');

describe('the README of the machine', () => {
  it('has programs that print what it says', () => {
    const record = createProgramRecorder(readSharedCode('.').files);
    const printed = programs.map((program) => {
      const { events } = record(program);
      expect(events.at(-1)).toMatchObject({ reason: 'finished' });
      return events.flatMap((event) => (event.type === 'print' ? [event.text] : [])).join('\n');
    });
    expect(printed).toEqual(outputs);
  });

  it('has the types right', { timeout: 120_000 }, () => {
    const texts = programs.map((text, index) => ({
      file: `exercises/kit/readme${index}.ts`,
      text,
    }));
    expect(checkTypes(texts)).toEqual([]);
  });

  it('names everything that the machine exports', () => {
    for (const name of Object.keys(kit)) expect(readme).toMatch(new RegExp(`\\b${name}\\b`));
  });

  it('names every system call, and every errno as the error has it', () => {
    const calls = new Set(
      Object.getOwnPropertyNames(kit.Kernel.prototype).filter(
        (name) => !['constructor', 'log', 'now', 'connect', 'open', 'peerOf'].includes(name),
      ),
    );
    for (const call of calls) expect(readme, call).toContain(`| \`${call}(`);
    for (const value of Object.values(kit)) {
      if (typeof value !== 'function' || !(value.prototype instanceof Error)) continue;
      const { code } = Reflect.construct(value, ['']) as { readonly code?: string };
      if (code !== undefined) expect(readme).toContain(`\`${code}\``);
    }
  });
});
