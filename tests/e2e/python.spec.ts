import { expect, type Locator, type Page, test } from '@playwright/test';
import { hold } from './hold';
import { hydrated } from './hydrated';

/** Programs of chapters, alive: CPython in the page, on the built site. */

const LOADED = { timeout: 45_000 };

/** The first program of a chapter that can be run, and the cell that opens below it. */
async function open(page: Page, path = 'event-loop/'): Promise<Locator> {
  await page.goto(path);
  await hydrated(page);
  return programOf(page, 0);
}

function programOf(page: Page, index: number): Locator {
  return page.locator('figure.code:has([data-cell][data-language="python"])').nth(index);
}

const cellOf = (program: Locator) => program.locator('xpath=following-sibling::*[1]');

/** Opens the editor on a program and replaces its text. */
async function write(program: Locator, code: string): Promise<Locator> {
  if (await program.isVisible()) await program.locator('[data-cell="edit"]').click();
  const cell = cellOf(program);
  await cell.getByRole('textbox', { name: 'Python program, yours to change' }).fill(code);
  return cell;
}

const status = (cell: Locator) => cell.getByRole('status');
const output = (cell: Locator) => cell.getByRole('group', { name: 'Output of your run' });

async function run(cell: Locator): Promise<void> {
  await cell.getByRole('button', { name: /^Run/ }).click();
}

test('a press on Run loads Python, says how far it is, and prints what the chapter says', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const letThrough = await hold(page, '**/python/core-*');
  const program = await open(page);
  expect(asked.filter((url) => url.includes('/python/'))).toEqual([]);

  await program.locator('[data-cell="run"]').click();
  const cell = cellOf(program);
  await expect(cell.getByRole('progressbar', { name: 'Loading Python' })).toBeVisible();
  await expect(status(cell)).toHaveText(/^Loading Python: \d\.\d of \d\.\d MB$/);
  letThrough();
  await expect(status(cell)).toHaveText(/^Ran on CPython 3\.14\.\d+\.$/, LOADED);
  const printed = await program.locator('.code-output pre').textContent();
  expect((await output(cell).textContent())?.trimEnd()).toBe(printed?.trimEnd());
  await expect(output(cell)).toBeInViewport();
});

test('cells of a page share names; a restart forgets them', async ({ page }) => {
  const first = await open(page, 'generators/');
  const one = await write(first, 'rows = [1, 2, 3]\ndef fail():\n    return rows[5]');
  await run(one);
  await expect(status(one)).toHaveText(/It printed nothing\.$/, LOADED);

  const two = await write(programOf(page, 1), 'print(sum(rows))\n\nfail()');
  await run(two);
  await expect(output(two)).toHaveText(/^6/);
  // The traceback knows the line of the other cell too.
  await expect(two).toContainText(
    /Traceback[\s\S]*line 3, in <module>[\s\S]*line 3, in fail\s+return rows\[5\][\s\S]*IndexError/,
  );
  await expect(status(two)).toHaveText(/^Ended by an exception/);

  await two.getByRole('button', { name: 'Restart Python' }).click();
  await expect(status(two)).toContainText('are forgotten');
  await run(two);
  await expect(two).toContainText("NameError: name 'rows' is not defined", LOADED);
});

test('what ends a program is said in a sentence', async ({ page }) => {
  const program = await open(page);
  const ends: readonly [code: string, says: RegExp][] = [
    ['print("a"\n', /SyntaxError: '\(' was never closed/],
    [
      'x = 1\nraise ValueError("no")',
      /line 2, in <module>\s+raise ValueError[\s\S]*ValueError: no/,
    ],
    [
      'import asyncio\n\nasync def work():\n    pass\n\nasync def main():\n    work()\n\nasyncio.run(main())',
      /coroutine 'work' was never awaited \(line 7\)/,
    ],
    [
      'import asyncio\n\nasync def main():\n    await asyncio.Event().wait()\n\nasyncio.run(main())',
      /Nothing is ready, no timer is set.*`Task-1` waits for `event\.wait\(\)` at line 4\./,
    ],
    [
      'import asyncio\n\nasync def main():\n    while True:\n        await asyncio.sleep(0)\n\nasyncio.run(main())',
      /The loop has made 100 000 passes and the program was ended/,
    ],
    ['while True:\n    print("again and again")', /has printed 100 000 characters and was ended/],
    ['import threading\nthreading.Thread(target=print).start()', /A page has one thread/],
    [
      'import urllib.request\nurllib.request.urlopen("http://example.org/")',
      /no host 'example\.org'/,
    ],
    ['import js\njs.fetch("https://example.org/")', /runs without a network/],
  ];
  for (const [code, says] of ends) {
    const cell = await write(program, code);
    await run(cell);
    await expect(cell, code).toContainText(says, LOADED);
  }
  const cell = await write(program, 'import time\ntime.sleep(3600)\nprint(time.monotonic())');
  await run(cell);
  await expect(output(cell)).toHaveText('3600.0');
});

test('a program without an end is stopped; the next one runs', async ({ page }) => {
  const program = await open(page);
  const cell = await write(program, 'print("on")\nwhile True:\n    pass');
  await run(cell);
  await expect(output(cell)).toHaveText('on', LOADED);
  await cell.getByRole('button', { name: 'Stop' }).click();
  await expect(status(cell)).toHaveText(/^Stopped\. The names .* are forgotten\.$/);
  await write(program, 'print("again")');
  await run(cell);
  await expect(output(cell)).toHaveText('again', LOADED);
});

test('without a connection it says so, and the next press tries again', async ({ page }) => {
  const program = await open(page);
  await page.route('**/python/core-*', (route) => route.abort());
  await program.locator('[data-cell="run"]').click();
  const cell = cellOf(program);
  await expect(status(cell)).toHaveText(/^Python did not load: .*Check the connection/, LOADED);
  await page.unroute('**/python/core-*');
  await run(cell);
  await expect(status(cell)).toHaveText(/^Ran on CPython/, LOADED);
});

test('the reader’s version is kept, and the printed one is one press away', async ({ page }) => {
  const program = await open(page);
  const printed = await program.locator('.code-text pre').textContent();
  const cell = await write(program, 'print("mine")');
  await expect(cell).toContainText('Your version, kept in this browser.');
  await page.reload();
  await hydrated(page);
  await programOf(page, 0).locator('[data-cell="edit"]').click();
  const editor = cell.getByRole('textbox', { name: 'Python program, yours to change' });
  await expect(editor).toHaveText('print("mine")');
  await cell.getByRole('button', { name: 'Back to the printed program' }).click();
  await expect(editor).toContainText((printed ?? '').split('\n')[0] ?? '');
  await expect(cell).not.toContainText('Your version');
  await cell.getByRole('button', { name: 'Close' }).click();
  await expect(programOf(page, 0).locator('[data-cell="edit"]')).toBeFocused();
});

test('all of it works by keyboard', async ({ page }) => {
  const program = await open(page);
  await program.locator('[data-cell="edit"]').focus();
  await page.keyboard.press('Enter');
  const cell = cellOf(program);
  const editor = cell.getByRole('textbox', { name: 'Python program, yours to change' });
  await expect(editor).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('print(6 * 7)');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(output(cell)).toHaveText('42', LOADED);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(editor).not.toBeFocused();
});
