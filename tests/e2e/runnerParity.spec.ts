import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from '@playwright/test';
import { bundleHarness, observe } from './runnerHarness';
import { parityExercise, paritySample } from './runnerParitySample';

/** The same test file under vitest in node and in the page: the same tests, the same states, the same first messages. */

const files = { 'exercise.ts': parityExercise, 'exercise.test.ts': paritySample };

interface Row {
  readonly name: string;
  readonly state: string;
  /** First message of a failure, without the stack. */
  readonly message: string;
}

/** Inside the project, so that `vitest` is found. */
const folder = join('.cache', 'runner-parity');
const tableFile = join(folder, 'table.json');

/** A configuration of its own, or vitest would take the project's; its reporter writes the table. */
const config = `
import { writeFileSync } from 'node:fs';
const toRow = (test) => {
  const { state, errors: [error] = [] } = test.result();
  const isTodo = state === 'skipped' && test.options.mode === 'todo';
  const message = error ? (error.name ?? 'Error') + ': ' + error.message : '';
  return { name: test.fullName, state: isTodo ? 'todo' : state, message };
};
const onTestRunEnd = (modules) => {
  const rows = modules.flatMap(({ children }) => [...children.allTests()].map(toRow));
  writeFileSync(${JSON.stringify(tableFile)}, JSON.stringify(rows));
};
export default { test: { reporters: [{ onTestRunEnd }] } };
`;

async function runInNode(): Promise<Row[]> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [path, text] of Object.entries({ ...files, 'vitest.config.mjs': config }))
    await writeFile(join(folder, path), text);
  const args = [join('node_modules', 'vitest', 'vitest.mjs'), 'run', '--root', folder];
  // It fails by design: its exit code is not 0.
  const command = [...args, '--config', 'vitest.config.mjs'];
  await new Promise<void>((resolve) => execFile(process.execPath, command, () => resolve()));
  const rows = JSON.parse(await readFile(tableFile, 'utf8')) as Row[];
  return rows.map((row) => ({ ...row, message: stripVTControlCharacters(row.message) }));
}

test('the page says what vitest in node says, test by test', async ({ page }) => {
  const inNode = await runInNode();
  await (await bundleHarness()).open(page);
  const { outcome } = await observe(page, files);
  if (outcome.kind !== 'finished') throw new Error(JSON.stringify(outcome));
  const inPage = outcome.tests.map(({ name, state, errors: [error] }): Row => {
    return { name, state, message: error ? `${error.name}: ${error.message}` : '' };
  });
  const sorted = (rows: readonly Row[]) => [...rows].sort((a, b) => a.name.localeCompare(b.name));
  expect(inNode.length).toBeGreaterThanOrEqual(80);
  expect(sorted(inPage)).toEqual(sorted(inNode));
});
