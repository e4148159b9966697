import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as kit from '#kit';
import { createProgramRecorder } from '../../src/loop/recordProgram';
import { readSharedCode } from '../../src/plugins/exercises/readSharedCode';
import { findFences } from '../../src/plugins/prose/findFences';
import { checkTypes } from '../prose/checkTypes';

const file = 'exercises/kit/README.md';
const readme = readFileSync(file, 'utf8');
const fence = (language: string) =>
  findFences(readme, file).find((one) => one.language === language)?.text ?? '';

describe('the README of the machine', () => {
  it('begins with a program that prints what it says', () => {
    const { events } = createProgramRecorder(readSharedCode('.').files)(fence('ts'));
    const printed = events.flatMap((event) => (event.type === 'print' ? [event.text] : []));
    expect(events.at(-1)).toMatchObject({ reason: 'finished' });
    expect(printed.join('\n')).toBe(fence('output'));
  });

  it('has the types right', { timeout: 120_000 }, () => {
    expect(checkTypes([{ file: 'exercises/kit/readme.ts', text: fence('ts') }])).toEqual([]);
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
