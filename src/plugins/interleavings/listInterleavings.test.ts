import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listInterleavings } from './listInterleavings';

const folder = 'docs/03-multitasking/interleavings';
const program = '# title: T\n# question: Q?\nx = 0\ndef a(): pass\ndef b(): pass\nassert x == 0\n';
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'interleavings-'));
  mkdirSync(join(root, folder), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(root, folder, name), text);

describe('listInterleavings', () => {
  it('lists the programs in the order of their numbers, which are not part of their names', async () => {
    write('02-first.py', program);
    write('01-second.py', program);
    const programs = await listInterleavings(root);
    expect(programs.map(({ name }) => name)).toEqual(['second', 'first']);
    expect(programs[0]).toMatchObject({ title: 'T', question: 'Q?' });
  });

  it('fails with file, line and column at what the small Python does not have', async () => {
    write('01-first.py', program.replace('x = 0', 'x = []'));
    await expect(listInterleavings(root)).rejects.toThrow(
      `${folder}/01-first.py:3:5  \`[]\` is not part`,
    );
  });

  it('fails at a name without a number', async () => {
    write('first.py', program);
    await expect(listInterleavings(root)).rejects.toThrow(`${folder}/first.py: call it NN-name.py`);
  });
});
