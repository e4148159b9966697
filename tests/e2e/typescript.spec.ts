import { expect, type Locator, type Page, test } from '@playwright/test';
import { readChapters } from '../../src/plugins/prose/readChapters';
import { hydrated } from './hydrated';

/** TypeScript programs of chapters, alive: in the page's sandbox, on the built site. */

const RUNS = { timeout: 20_000 };

function programOf(page: Page, index: number): Locator {
  return page.locator('figure.code:has([data-cell][data-language="ts"])').nth(index);
}

const cellOf = (program: Locator) => program.locator('xpath=following-sibling::*[1]');
const status = (cell: Locator) => cell.getByRole('status');
const output = (cell: Locator) => cell.getByRole('group', { name: 'Output of your run' });
const editorOf = (cell: Locator) =>
  cell.getByRole('textbox', { name: 'TypeScript program, yours to change' });

/** The first TypeScript program of a page. */
async function open(page: Page): Promise<Locator> {
  await page.goto('generators/');
  await hydrated(page);
  await showTypeScript(page);
  return programOf(page, 0);
}

/** Where Python and TypeScript share a place, shows TypeScript. */
async function showTypeScript(page: Page): Promise<void> {
  const tab = page.getByRole('tab', { name: 'TypeScript' }).first();
  if (await tab.count()) await tab.click();
}

async function write(program: Locator, code: string): Promise<Locator> {
  if (await program.isVisible()) await program.locator('[data-cell="edit"]').click();
  const cell = cellOf(program);
  await editorOf(cell).fill(code);
  return cell;
}

async function run(cell: Locator): Promise<void> {
  await cell.getByRole('button', { name: /^Run/ }).click();
}

test('each program prints in the page what the chapter says', async ({ page }) => {
  test.setTimeout(240_000);
  const chapters = await readChapters(process.cwd());
  const slugs = chapters
    .filter(({ source }) => source.includes('```ts\n') || source.includes('```ts title'))
    .flatMap(({ source }) => /^slug: \/(.+)$/m.exec(source)?.[1] ?? []);
  expect(slugs.length).toBeGreaterThan(5);
  for (const slug of slugs) {
    await page.goto(`${slug}/`);
    await hydrated(page);
    await showTypeScript(page);
    const programs = page.locator('figure.code:has([data-cell][data-language="ts"])');
    for (const program of await programs.all()) {
      if (!(await program.isVisible())) continue;
      const printed = await program.locator('.code-output pre').textContent();
      await program.locator('[data-cell="run"]').click();
      const cell = cellOf(program);
      await expect(status(cell), `${slug}: ${printed}`).toHaveText(/^Ran\./, RUNS);
      const now = (await output(cell).textContent())?.trimEnd();
      expect(now, slug).toBe(printed?.trimEnd());
    }
  }
});

test('the sandbox is loaded by the first press, and not before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const program = await open(page);
  const ofRunner = () => asked.filter((url) => /\/runner\/runner-(frame|worker)/.test(url));
  expect(ofRunner()).toEqual([]);
  await program.locator('[data-cell="run"]').click();
  const cell = cellOf(program);
  await expect(status(cell)).toHaveText(/^Ran\./, RUNS);
  expect(ofRunner()).toHaveLength(2);
  await expect(output(cell)).toBeInViewport();
});

test('what ends a program is said, with its line', async ({ page }) => {
  const program = await open(page);
  const ends: readonly [code: string, says: RegExp][] = [
    ['const a = 1;\nconst b: = 2;', /does not parse: .* at line 2, column 10\./],
    ['const a = 1;\nawait await;', /does not parse/],
    [
      'console.log("on");\nthrow new TypeError("no");',
      /on[\s\S]*TypeError: no\s+at line 2[\s\S]*> 2 \| throw new TypeError[\s\S]*Ended by an error\./,
    ],
    [
      'async function f() {\n  await null;\n  throw new Error("late");\n}\nvoid f();',
      /Nobody handled this rejection: Error: late\s+at line 3/,
    ],
    ['setTimeout(() => {\n  throw new Error("timer");\n}, 5);', /Error: timer\s+at line 2/],
    ['await new Promise(() => {});', /Nothing is ready and no timer is set/],
    ['setInterval(() => {}, 1);', /The timers have called back 100 000 times/],
    ['import { x } from "./other";\nconsole.log(x);', /imports "\.\/other", which is not there/],
    [
      'fetch("https://example.org/");',
      /fetch is not available here: this code runs without a network/,
    ],
    ['const loop = () => { queueMicrotask(loop); };\nloop();', /has held the loop for 5 seconds/],
    ['let n = 0;\nfor (;;) n++;', /has held the loop for 5 seconds/],
  ];
  for (const [code, says] of ends) {
    const cell = await write(program, code);
    await run(cell);
    await expect(cell, code).toContainText(says, RUNS);
  }
});

test('timers take no time, the machine and the loop can be imported, and types are left out', async ({
  page,
}) => {
  const program = await open(page);
  const cell = await write(
    program,
    `import { Kernel } from '#kit';
import { run, sleep } from '#loop';
type Row = { readonly id: number };
setTimeout(() => console.log('an hour later', performance.now()), 3_600_000);
await new Promise<void>((done) => setTimeout(done, 1_500));
const row: Row = { id: 7 };
console.log(row, typeof Kernel);
console.error('to the error stream');
run((function* () { yield* sleep(1); console.log('the loop has slept'); })());`,
  );
  await run(cell);
  await expect(status(cell)).toHaveText('Ran. 3600 s have passed on the program’s clock.', RUNS);
  expect(await output(cell).textContent()).toBe(
    '{ id: 7 } function\nto the error stream\nthe loop has slept\nan hour later 3600000\n',
  );
});

test('a program that works on is stopped; the next one knows nothing of it', async ({ page }) => {
  const program = await open(page);
  const cell = await write(program, 'globalThis.left = 1;\nconsole.log("on");\nfor (;;) {}');
  await run(cell);
  await expect(output(cell)).toHaveText('on', RUNS);
  await cell.getByRole('button', { name: 'Stop' }).click();
  await expect(status(cell)).toHaveText('Stopped.');
  await expect(cell.getByRole('button', { name: /Restart/ })).toHaveCount(0);
  await write(program, 'console.log("left" in globalThis);');
  await run(cell);
  await expect(output(cell)).toHaveText('false', RUNS);
});

test('all of it works by keyboard; the reader’s version is kept', async ({ page }) => {
  const program = await open(page);
  await program.locator('[data-cell="edit"]').focus();
  await page.keyboard.press('Enter');
  const cell = cellOf(program);
  await expect(editorOf(cell)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('console.log(6 * 7)');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(output(cell)).toHaveText('42', RUNS);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(editorOf(cell)).not.toBeFocused();
  await expect(cell).toContainText('Your version, kept in this browser.');
  await page.reload();
  await hydrated(page);
  await showTypeScript(page);
  await programOf(page, 0).locator('[data-cell="edit"]').click();
  await expect(editorOf(cell)).toHaveText('console.log(6 * 7)');
});
