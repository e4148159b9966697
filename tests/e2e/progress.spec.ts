import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { audit } from './audit';
import { hydrated } from './hydrated';
import { settled } from './settled';
import { showUp } from './showUp';

/** What the course remembers: marks, the file, erasing and loading, by keyboard; and two tabs at one exercise. */

/** Its title is “Minutes left”. */
const solution = readFileSync('exercises/05-generators/01-countdown/solution.ts', 'utf8');

async function write(page: Page, code: string): Promise<void> {
  const editor = page.getByLabel(/^Your code/).first();
  await expect(editor).toBeVisible();
  await editor.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(code);
}

/** Writes the solution and runs it with the editor's own key. */
async function solve(page: Page): Promise<void> {
  await write(page, solution);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('status').filter({ hasText: /Solved\.$/ })).toBeVisible();
}

/** Presses a button with the keyboard alone. */
async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).focus();
  await page.keyboard.press('Enter');
}

async function openProgress(page: Page): Promise<void> {
  await page.goto('progress/');
  await hydrated(page);
}

test('solve, see the marks, save, erase, load: all is there again, by keyboard', async ({
  page,
}) => {
  test.slow();
  await page.goto('exercises/countdown/');
  await showUp(page);
  await solve(page);
  const next = page.getByRole('region', { name: /^Tests of/ }).getByRole('link');
  await expect(next).toHaveAttribute('href', /\/exercises\/[a-z-]+\/$/);

  // The marks: in the chapter's head, at its end, in the sidebar, in the list of exercises.
  await page.goto('generators/');
  await settled(page);
  const head = page.locator('article header').first();
  await expect(head).toContainText(/1 of \d+ exercises solved · about .* left in the chapter/);
  await press(page, 'Mark it as read');
  await expect(page.getByText('You have read this page.')).toBeVisible();
  await expect(head).toContainText(/Read · 1 of \d+ exercises solved/);
  await expect(
    page.getByRole('link', { name: /\(read, 1 of \d+ exercises solved\)$/ }),
  ).toHaveAttribute('data-mark', /^1\/\d+ ✓$/);
  await page.goto('exercises/');
  await hydrated(page);
  await expect(page.getByRole('listitem').filter({ hasText: 'Minutes left' })).toContainText(
    'solved',
  );

  await openProgress(page);
  await expect(page.getByText(/^1 of \d+ pages read · 1 of \d+ exercises solved/)).toBeVisible();
  const chapter = page.getByRole('region', { name: 'By chapter' }).getByRole('listitem').nth(4);
  await expect(chapter).toContainText(/^5A function .*About .* left · 1 of \d+ pages? read · 1 of/);
  const saving = page.waitForEvent('download');
  await press(page, 'Save to a file');
  const path = await (await saving).path();

  await press(page, /^Erase progress/);
  const dialog = page.getByRole('dialog', { name: /^Erase your progress/ });
  await expect(dialog).toContainText('1 solved exercise');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await press(page, /^Erase progress/);
  await press(page, 'Erase it');
  await expect(page.getByText(/^Erased\./)).toBeVisible();
  await expect(page.getByText(/^0 of \d+ pages read · 0 of \d+ exercises solved/)).toBeVisible();
  expect(
    await page.evaluate(() =>
      Object.keys(localStorage).filter((key) => /^yieldpoint:.+:\d/.test(key)),
    ),
  ).toEqual([]);

  await page.getByLabel('Load a file').setInputFiles(path);
  const plan = page.getByRole('region', { name: /would change$/ });
  await expect(plan).toBeFocused();
  await expect(plan).toContainText('1 exercise will be solved: Minutes left.');
  await expect(page.getByText(/^0 of \d+ pages read/)).toBeVisible();
  await press(page, 'Load it');
  await expect(page.getByText(/^Loaded\./)).toBeVisible();
  await expect(page.getByText(/^1 of \d+ pages read · 1 of \d+ exercises solved/)).toBeVisible();
  await page.getByLabel('Load a file').setInputFiles(path);
  await expect(page.getByText(/^Everything in this file is here already/)).toBeVisible();

  await page.goto('exercises/countdown/');
  await showUp(page);
  await expect(page.getByLabel(/^Your code/).first()).toContainText('countdown');
  await expect(page.getByText('Solved', { exact: true })).toBeVisible();
});

test('code that differs from the file’s stays in the editor; the other is kept beside, and can be taken', async ({
  page,
}) => {
  await page.goto('exercises/countdown/');
  await showUp(page);
  await write(page, '// from the file');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await openProgress(page);
  const saving = page.waitForEvent('download');
  await press(page, 'Save to a file');
  const path = await (await saving).path();
  await page.goto('exercises/countdown/');
  await showUp(page);
  await write(page, '// mine');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();

  await openProgress(page);
  await page.getByLabel('Load a file').setInputFiles(path);
  await expect(page.getByText(/^Your code here is another.*Minutes left/)).toBeVisible();
  await press(page, 'Load it');
  const beside = page.getByRole('region', { name: 'Kept beside' });
  await beside.locator('summary').press('Enter');
  await expect(beside.locator('pre')).toHaveText('// from the file');
  await press(page, 'Put it in the editor');
  await expect(beside.getByRole('status')).toContainText('It is in the editor of Minutes left now');
  await beside.locator('summary').press('Enter');
  await expect(beside.locator('pre')).toHaveText('// mine');
  await page.goto('exercises/countdown/');
  await showUp(page);
  await expect(page.getByLabel(/^Your code/).first()).toHaveText('// from the file');
});

test('a file that is none is refused with a sentence, and nothing changes', async ({ page }) => {
  await openProgress(page);
  // The faces of the page are stored too, whenever they have come.
  const stored = () =>
    page.evaluate(() => JSON.stringify({ ...localStorage, 'yieldpoint:faces': '' }));
  const before = await stored();
  const file = page.getByLabel('Load a file');
  const whole = '{"format":"yieldpoint-progress","version":1,"savedAt":1,"events":[],"texts":[';
  for (const [text, sentence] of [
    [whole, /^This file is cut short/],
    ['{"format":"yieldpoint-progress","version":7}', /^This file is of version 7/],
    [`${whole}{"exercise":"<img src=x onerror=alert(1)>"}]}`, /^This file was changed at/],
  ] as const) {
    await file.setInputFiles({
      ...{ name: 'yieldpoint-progress.json', mimeType: 'application/json' },
      buffer: Buffer.from(text),
    });
    await expect(page.getByRole('status').filter({ hasText: sentence })).toBeVisible();
  }
  // Made in the page: 50 MB need not travel there.
  await file.evaluate((input: HTMLInputElement) => {
    const chosen = new DataTransfer();
    chosen.items.add(new File([new Uint8Array(50_000_000)], 'yieldpoint-progress.json'));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect(page.getByText(/^This file has 50 MB/)).toBeVisible();
  expect(await stored()).toBe(before);
});

test('storage that holds junk: the page works, and has the raw data', async ({ page }) => {
  await page.addInitScript(() => {
    if (!sessionStorage.getItem('once'))
      localStorage.setItem('yieldpoint:progress:2', '[{"about":"exer');
    sessionStorage.setItem('once', 'yes');
  });
  await openProgress(page);
  const aside = page.getByRole('region', { name: 'What could not be read' });
  await aside.locator('summary').press('Enter');
  await expect(aside.locator('pre')).toHaveText('[{"about":"exer');
  await page.goto('exercises/countdown/');
  await showUp(page);
  await solve(page);
  await openProgress(page);
  await expect(page.getByText(/1 of \d+ exercises solved/).first()).toBeVisible();
  await expect(aside).toBeVisible();
});

test('two tabs at one exercise: what the one solves, the other shows, and neither loses a text', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await tab.goto('exercises/countdown/');
    await showUp(tab);
    await expect(tab.getByLabel(/^Your code/).first()).toBeVisible();
  }
  await solve(page);
  await expect(other.getByText('Solved', { exact: true })).toBeVisible();
  await expect(other.getByText(/Not saved: changed in another tab/)).toBeVisible();

  // Erased in one, it is erased in both, and does not come back with the next thing that the other does.
  await openProgress(page);
  await press(page, /^Erase progress/);
  await press(page, 'Erase it');
  await expect(other.getByText('Solved', { exact: true })).toHaveCount(0);
  await other.goto('generators/');
  await hydrated(other);
  await expect(page.getByText(/ 0 of \d+ exercises solved/).first()).toBeVisible();
});

test('answers and predictions are counted', async ({ page }) => {
  await page.goto('generators/');
  await settled(page);
  const question = page.getByRole('group', { name: /^1 / }).last();
  await question.scrollIntoViewIfNeeded();
  await expect(async () => {
    await question.getByRole('radio').nth(1).check({ timeout: 500 });
    await expect(question.getByRole('radio').nth(1)).toBeChecked({ timeout: 500 });
    await page.getByRole('button', { name: 'Check' }).first().press('Enter');
    await expect(page.getByText('1 of 6 right.')).toBeVisible({ timeout: 500 });
  }).toPass();
  await openProgress(page);
  await expect(page.getByText(/· 1 of \d+ questions right/).first()).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  test(`the marks and the plan are accessible, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.addInitScript(() => {
      localStorage.setItem(
        'yieldpoint:progress:2',
        JSON.stringify([
          { about: 'exercise', id: 'countdown', kind: 'solved', at: 5 },
          { about: 'exercise', id: 'lazy-pipeline', kind: 'started', at: 6 },
          { about: 'page', id: '/generators/', kind: 'read', at: 7 },
        ]),
      );
    });
    for (const path of ['exercises/', 'generators/', 'progress/']) {
      await page.goto(path);
      await settled(page);
      expect(await audit(page)).toEqual([]);
    }
    await press(page, /^Erase progress/);
    expect(await audit(page, { within: 'dialog' })).toEqual([]);
  });
}
