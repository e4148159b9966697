import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { SolvedMarks } from './SolvedMarks';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'solved-marks-'));
});
afterEach(() => rmSync(root, { recursive: true }));

it('knows the text that passed, and no other', () => {
  const marks = new SolvedMarks(root);
  expect(marks.of('countdown', 'right')).toBe('open');
  marks.remember('countdown', 'right\n');
  expect(marks.of('countdown', 'right\n')).toBe('solved');
  expect(marks.of('countdown', 'right\r\n'), 'line ends do not count').toBe('solved');
  expect(marks.of('countdown', 'changed\n')).toBe('changed');
  expect(marks.of('countdown', undefined), 'the file is gone').toBe('open');
  expect(marks.of('lazy-pipeline', 'right\n')).toBe('open');
});

it('keeps what another terminal has solved meanwhile', () => {
  const [one, other] = [new SolvedMarks(root), new SolvedMarks(root)];
  one.remember('countdown', 'a');
  other.remember('lazy-pipeline', 'b');
  one.remember('countdown', 'c');
  expect(one.of('lazy-pipeline', 'b')).toBe('solved');
  expect(other.of('countdown', 'c')).toBe('solved');
});

it('takes a file that somebody else wrote for a text that has changed', () => {
  const marks = new SolvedMarks(root);
  marks.remember('countdown', 'a');
  writeFileSync(join(root, '.solved/countdown'), '\u0000junk');
  expect(marks.of('countdown', 'a')).toBe('changed');
});

it('says so when nothing can be written', () => {
  writeFileSync(join(root, '.solved'), 'a file, where the folder should be');
  const marks = new SolvedMarks(root);
  expect(() => marks.remember('countdown', 'a')).toThrow(/EEXIST|ENOTDIR/);
  expect(marks.of('countdown', 'a')).toBe('open');
});
