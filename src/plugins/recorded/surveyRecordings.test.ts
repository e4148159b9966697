import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { formatRecordings, recordingKey } from './Recording';
import { surveyRecordings } from './surveyRecordings';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'recorded-'));
  mkdirSync(join(root, 'docs/02-x'), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

const machine = { python: 'CPython 3.13.0', platform: 'Linux x86-64', cores: 2 };

/** Lays out a chapter with one page and what was recorded, and gives what the survey finds wrong. */
async function problems(
  page: string,
  recorded: Record<string, string>,
): Promise<readonly string[]> {
  const entries = Object.entries(recorded).map(
    ([program, output]) => [recordingKey(program), { ...machine, output }] as const,
  );
  writeFileSync(join(root, 'docs/02-x/index.mdx'), page);
  writeFileSync(join(root, 'docs/02-x/recorded.json'), formatRecordings(new Map(entries)));
  const [chapter] = await surveyRecordings(root);
  return chapter?.problems ?? [];
}

const PAGE = '```python recorded\nprint(1)\n```\n\n```output\n1\n```\n\n```python\nprint(2)\n```\n';

it('is content when program, output and recording are one', async () => {
  expect(await problems(PAGE, { 'print(1)': '1' })).toEqual([]);
});

it('names a program that has changed, and what it left behind', async () => {
  expect(await problems(PAGE, { 'print(0)': '1' })).toEqual([
    'docs/02-x/index.mdx:1  This program has not been recorded as it stands.',
    `docs/02-x/recorded.json  ${recordingKey('print(0)')} belongs to no program any more.`,
  ]);
});

it('names an output that somebody wrote by hand, and one that is not there', async () => {
  expect(await problems(PAGE, { 'print(1)': '0' })).toEqual([
    'docs/02-x/index.mdx:1  The output under this program is not the one that was recorded.',
  ]);
  expect(await problems(PAGE.replace('output', 'text'), { 'print(1)': '1' })).toEqual([
    'docs/02-x/index.mdx:1  The output of this program does not stand under it.',
  ]);
});

it('names a file of recordings beside no page', async () => {
  writeFileSync(
    join(root, 'docs/02-x/recorded.json'),
    formatRecordings(new Map([[recordingKey('a'), { ...machine, output: 'a' }]])),
  );
  const [chapter] = await surveyRecordings(root);
  expect(chapter?.problems).toHaveLength(1);
});

it('says how to mend a file that it cannot read', async () => {
  writeFileSync(join(root, 'docs/02-x/recorded.json'), '{"x": 1}');
  await expect(surveyRecordings(root)).rejects.toThrow('docs/02-x/recorded.json cannot be read');
});
