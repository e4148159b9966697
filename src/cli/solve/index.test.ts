import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { files } from '../../exercise-format/tinyExercise';

/** The command itself, as a process of its own, in a clone with a course of two small exercises. */
let clone = '';

beforeAll(() => {
  clone = mkdtempSync(join(tmpdir(), 'solve-'));
  const front = 'title: Doubles\ndescription: Twice.\nslug: /doubles\nminutes: 1';
  write('docs/05-doubles/index.mdx', `---\n${front}\n---\n\n<Exercise id="double" />\n`);
  for (const folder of ['01-double', '02-twice'])
    for (const [path, text] of files) write(`exercises/05-doubles/${folder}/${path}`, text);
});
afterAll(() => rmSync(clone, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(clone, path)), { recursive: true });
  writeFileSync(join(clone, path), text);
}

/** `npm run solve -- …` without a terminal. */
function solve(...args: string[]): Promise<{ code: number; printed: string; refused: string }> {
  const tsx = pathToFileURL(resolve('node_modules/tsx/dist/loader.mjs')).href;
  const command = ['--import', tsx, resolve('src/cli/solve/index.ts'), ...args];
  return new Promise((done) => {
    execFile(process.execPath, command, { cwd: clone }, (error, printed, refused) =>
      done({ code: Number(error?.code ?? 0), printed, refused }),
    );
  });
}

it('says what fails in the next exercise, and goes on to the one after when that is solved', async () => {
  const open = await solve();
  expect(open.refused, 'printed as an error').toBe('');
  expect(open.printed).toMatch(/^Words \(double, 10 minutes\)\n/);
  expect(open.printed).toContain('double(3) returned: expected +0 to be 6');
  expect(open.printed).toContain('2 of 2 fail. First: doubles a positive number.');
  expect(open.printed).not.toContain('\u001b');
  expect(open.code).toBe(1);

  write('exercises/05-doubles/01-double/exercise.ts', files.get('solution.ts') ?? '');
  const solved = await solve();
  expect(solved.printed).toContain('All 2 tests pass. Solved.');
  expect(solved.printed).toMatch(/Next comes twice: Words\. npm run solve -- twice\n$/);
  expect(solved).toMatchObject({ code: 0, refused: '' });

  expect(readFileSync(join(clone, '.solved/double'), 'utf8')).toMatch(/^[0-9a-f]{64}\n$/);
}, 60_000);

it('offers the nearest name for one that is not there', async () => {
  expect(await solve('doubel')).toEqual({
    code: 1,
    printed: '',
    refused: 'There is no exercise "doubel". Did you mean double?\n',
  });
}, 60_000);
