import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { audit } from './audit';
import { hydrated } from './hydrated';
import { settled } from './settled';
import { showUp } from './showUp';

const FOLDER = 'exercises/05-generators/01-countdown';
const solution = readFileSync(`${FOLDER}/solution.ts`, 'utf8');
const KEY = 'yieldpoint:draft:countdown:1';

/** Throws on its third line. */
const throws = `export function* countdown(from: number, onStep?: (n: number) => void): IterableIterator<number> {
  onStep?.(from);
  throw new Error('the line that throws');
}
`;

/** One workbench on a page, by what a reader sees and hears of it. */
function workbench(page: Page) {
  const root = page
    .locator('section[data-layout]')
    .filter({ has: page.getByLabel(/^Your code/) })
    .first();
  const button = (name: RegExp) => root.getByRole('button', { name });
  return {
    root,
    editor: root.getByLabel(/^Your code/),
    verdict: root.getByRole('region', { name: /^Tests of/ }).getByRole('status'),
    run: button(/^Run/),
    stop: button(/^Stop/),
    hint: button(/^(Hint \d|No more hints)/),
    compare: button(/^Compare/),
    reset: button(/^Reset/),
    undoReset: button(/^Undo reset/),
  };
}
type Parts = ReturnType<typeof workbench>;

async function open(page: Page, path = 'exercises/countdown/'): Promise<Parts> {
  await page.goto(path);
  await showUp(page);
  const parts = workbench(page);
  await expect(parts.editor).toBeVisible();
  return parts;
}

async function write(page: Page, editor: Locator, code: string) {
  await editor.click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(code);
}

test('solved badly, then well', { tag: '@subpath' }, async ({ page }) => {
  const { root, editor, verdict, run } = await open(page);
  await expect(verdict).toHaveText(/\d+ tests, not run yet\./);
  await run.click();
  await expect(verdict).toHaveText(/^\d+ of \d+ fails?\. First: /);
  await expect(root.getByText('expected', { exact: false }).first()).toBeVisible();
  await expect(root.getByText(/^\d+ of \d+ passed in /)).toBeVisible();

  await write(page, editor, solution);
  await run.click();
  await expect(verdict).toHaveText(/^All \d+ tests pass\. Solved\.$/);
  await expect(root.getByText('Solved', { exact: true })).toBeVisible();
  await expect(root.getByRole('heading', { name: /\(solved\)$/ })).toHaveCount(3);

  // The mark outlives the visit; the results do not, for nothing has run in this one.
  await page.reload();
  await expect(editor).toBeVisible();
  await expect(root.getByText('Solved', { exact: true })).toBeVisible();
  await expect(verdict).toHaveText(/not run yet/);
});

test('a failure says why and leads to the line', async ({ page }) => {
  const { root, editor, run } = await open(page);
  await write(page, editor, throws);
  await run.click();
  await expect(root.getByText(/the line that throws/).first()).toBeVisible();
  await root.getByRole('button', { name: 'line 3' }).first().click();
  await expect(editor).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type(' // here');
  await expect(root.getByText("throw new Error('the line that throws'); // here")).toBeVisible();
});

test('a known wrong answer is told what its belief overlooks', async ({ page }) => {
  const { root, editor, run } = await open(page);
  const wrong = readFileSync(`${FOLDER}/wrong/stops-before-zero.ts`, 'utf8');
  await write(page, editor, wrong);
  await run.click();
  await expect(root.getByText(/^A common belief: /)).toBeVisible();
});

test('a text that does not parse is told where', async ({ page }) => {
  const { root, editor, run, verdict } = await open(page);
  await write(page, editor, 'export function* countdown( {\n');
  await run.click();
  await expect(verdict).not.toHaveText(/not run yet/);
  await expect(root.getByRole('button', { name: /^line \d/ })).toBeVisible();
});

test('hints come one at a time and stay', async ({ page }) => {
  const { root, hint } = await open(page);
  const hints = root.getByRole('region', { name: 'Hints' }).getByRole('listitem');
  const total = Number((await hint.textContent())?.match(/of (\d+)/)?.[1]);
  await expect(hints).toHaveCount(0);
  await hint.click();
  await expect(hints).toHaveCount(1);
  await hint.click();
  await expect(hints).toHaveCount(2);
  await page.reload();
  await expect(hints).toHaveCount(2);
  for (let shown = 2; shown < total; shown++) await hint.click();
  await expect(hints).toHaveCount(total);
  await expect(hint).toHaveText('No more hints');
});

test('a reset can be undone', async ({ page }) => {
  const { editor, reset, undoReset } = await open(page);
  await write(page, editor, '// my own text');
  await reset.click();
  await expect(editor).toContainText('export function* countdown');
  await undoReset.click();
  await expect(editor).toHaveText('// my own text');

  // The editor's own undo reaches over a reset too.
  await reset.click();
  await editor.click();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(editor).toHaveText('// my own text');
  await expect(undoReset).toHaveCount(0);
});

test('the solution is shown after a confirmation, and the text is unchanged', {
  tag: '@subpath',
}, async ({ page }) => {
  const { root, editor, compare } = await open(page);
  await write(page, editor, '// my own text');
  await compare.click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Keep trying' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(compare).toBeFocused();

  await compare.click();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  await compare.click();
  await dialog.getByRole('button', { name: 'Show the solution' }).click();
  const comparison = root.getByRole('region', { name: 'Your code and the solution' });
  await expect(comparison.getByLabel(/^The solution/)).toContainText('countdown');
  await comparison.getByRole('button', { name: 'Back to the editor' }).click();
  await expect(editor).toHaveText('// my own text');
});

test('the solution is free once the exercise is solved', async ({ page }) => {
  const { root, editor, run, compare, verdict } = await open(page);
  await write(page, editor, solution);
  await run.click();
  await expect(verdict).toHaveText(/Solved/);
  await compare.click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(root.getByRole('region', { name: 'Your code and the solution' })).toBeVisible();
});

test('the text is saved, restored on return, and not run by itself', { tag: '@subpath' }, async ({
  page,
}) => {
  const { root, editor, verdict } = await open(page);
  await write(page, editor, '// kept');
  await expect(root.getByText('Saved', { exact: true })).toBeVisible();
  await page.reload();
  await expect(editor).toHaveText('// kept');
  await expect(verdict).toHaveText(/not run yet/);
});

test('the last words before leaving are saved', async ({ page }) => {
  const { editor } = await open(page);
  await write(page, editor, '// typed and gone');
  await page.reload();
  await expect(editor).toHaveText('// typed and gone');
});

for (const [name, sentence] of [
  ['SecurityError', 'Not saved: this browser refuses storage'],
  ['QuotaExceededError', 'Not saved: this browser’s storage is full'],
] as const) {
  test(`says so when storage throws ${name}`, async ({ page }) => {
    await page.addInitScript((error) => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no', error);
      };
    }, name);
    const { root, editor } = await open(page);
    await write(page, editor, '// mine');
    await expect(root.getByText(sentence)).toBeVisible();
    await expect(editor).toHaveText('// mine');
  });
}

test('a change in another tab is offered, never taken or overwritten silently', async ({
  page,
  context,
}) => {
  const { root, editor } = await open(page);
  await write(page, editor, '// mine');
  await expect(root.getByText('Saved', { exact: true })).toBeVisible();

  const other = await context.newPage();
  const there = await open(other);
  await write(other, there.editor, '// theirs');
  await expect(there.root.getByText('Saved', { exact: true })).toBeVisible();

  await expect(editor).toHaveText('// mine');
  await root.getByRole('button', { name: 'Keep this text' }).click();
  const stored = () => page.evaluate((key) => localStorage.getItem(key) ?? '', KEY);
  await expect.poll(stored).toContain('// mine');

  await there.root.getByRole('button', { name: 'Take that text' }).click();
  await expect(there.editor).toHaveText('// mine');
});

test('junk in storage is moved aside and said', async ({ page }) => {
  await page.addInitScript((key) => {
    if (!sessionStorage.getItem('junked')) localStorage.setItem(key, '{"code":');
    sessionStorage.setItem('junked', 'yes');
  }, KEY);
  const { root } = await open(page);
  await expect(root.getByText(/could not be read/)).toBeVisible();
  const kept = await page.evaluate((key) => {
    const backup = Object.keys(localStorage).find((name) => name.startsWith(`${key}:backup:`));
    return backup && localStorage.getItem(backup);
  }, KEY);
  expect(kept).toBe('{"code":');
});

test('Tab indents until Esc, then it leaves', async ({ page }) => {
  const { root, editor } = await open(page);
  await write(page, editor, 'x');
  await page.keyboard.press('Home');
  await page.keyboard.press('Tab');
  await expect(editor).toBeFocused();
  await expect(editor).toHaveText('  x');
  await page.keyboard.press('Escape');
  await expect(root.getByText('Tab now leaves the editor.')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(editor).not.toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(editor).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(editor).toBeFocused();
});

test('Ctrl or Cmd with Enter runs', async ({ page }) => {
  const { editor, verdict } = await open(page);
  await write(page, editor, solution);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(verdict).toHaveText(/Solved/);
  await expect(editor).toBeFocused();
});

test('an endless loop is ended, and the text is safe', async ({ page }) => {
  const { root, editor, run, verdict } = await open(page);
  await write(page, editor, 'export function* countdown() {\n  while (true) {}\n}\n');
  await run.click();
  await expect(
    root
      .getByText(/did not finish/)
      .or(verdict.filter({ hasText: /loop/ }))
      .first(),
  ).toBeAttached({
    timeout: 10_000,
  });
  await expect(verdict).not.toHaveText(/Solved|not run yet/);
  await page.reload();
  await expect(editor).toContainText('while (true)');
  await expect(verdict).toHaveText(/not run yet/);
});

test('a run that holds on can be stopped', async ({ page }) => {
  const { editor, run, stop, verdict } = await open(page);
  await write(page, editor, 'export function* countdown() {\n  while (true) {}\n}\n');
  await run.click();
  await stop.click();
  await expect(verdict).toHaveText('Stopped before the end.');
  await write(page, editor, solution);
  await run.click();
  await expect(verdict).toHaveText(/Solved/);
});

test('the editor of an exercise that nobody has begun waits for its reader', async ({ page }) => {
  await page.goto('exercises/countdown/');
  await hydrated(page);
  await page.waitForLoadState('networkidle');
  await expect(page.locator('.cm-content')).toHaveCount(0);
  const drawn = await placeOfCode(page.locator('[data-line]').first());
  await showUp(page);
  const living = await placeOfCode(page.locator('.cm-line').first());
  expect(Math.abs(living.x - drawn.x), 'pixels aside').toBeLessThan(1.5);
  expect(Math.abs(living.y - drawn.y), 'pixels down').toBeLessThan(1.5);
});

/** Where the text of a line begins. */
function placeOfCode(line: Locator): Promise<{ readonly x: number; readonly y: number }> {
  return line.evaluate((node) => {
    const text = document.createRange();
    text.selectNodeContents(node);
    const { x, y } = text.getBoundingClientRect();
    return { x, y };
  });
}

test('the page reads without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL && { baseURL }),
  });
  const page = await context.newPage();
  await page.goto('exercises/countdown/');
  await expect(page.getByText('export function* countdown').first()).toBeVisible();
  await expect(page.getByText(/\d+ tests, not run yet\./)).toBeVisible();
  await context.close();
});

test('the editor takes the starter’s place and nothing moves', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
        shifts.push(entry.value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('generators/');
  await settled(page);
  const benches = page.locator('section[data-layout="inline"]');
  const count = await benches.count();
  expect(count).toBeGreaterThan(0);
  for (let index = 0; index < count; index++) {
    await benches.nth(index).scrollIntoViewIfNeeded();
    await expect(benches.nth(index).getByLabel(/^Your code/)).toBeVisible();
  }
  const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
  expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBe(0);
});

test('a failed download is said, and Retry mends it', async ({ page }) => {
  // The editor's own chunk is the one that is asked for after the page is there and holds CodeMirror.
  let broken = true;
  await page.route(/\.js$/, async (route) => {
    if (!broken) return route.continue();
    const response = await route.fetch();
    return (await response.text()).includes('cm-content')
      ? route.abort()
      : route.fulfill({ response });
  });
  await page.goto('exercises/countdown/');
  await showUp(page);
  const root = page.locator('section[data-layout]');
  await expect(root.getByText(/could not be loaded/)).toBeVisible();
  await expect(root.getByText('export function* countdown').first()).toBeVisible();
  broken = false;
  await root.getByRole('button', { name: 'Retry' }).click();
  await expect(root.getByLabel(/^Your code/)).toBeVisible();
});

test('on a phone nothing scrolls sideways, and fingers find the buttons', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const { root, run, verdict } = await open(page);
  await run.click();
  await expect(verdict).toHaveText(/fail/);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
  for (const button of await root.getByRole('button').filter({ visible: true }).all()) {
    const box = await button.boundingBox();
    expect(box?.height, String(await button.textContent())).toBeGreaterThanOrEqual(40);
  }
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing to object to, ${theme}`, async ({ page }) => {
    const { root, hint, run, compare, verdict } = await open(page);
    await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
    await hint.click();
    await run.click();
    await expect(verdict).toHaveText(/fail/);
    const faults = () => audit(page, { within: 'section[data-layout]' });
    expect(await faults()).toEqual([]);
    await compare.click();
    expect(await faults()).toEqual([]);
    await page.getByRole('button', { name: 'Show the solution' }).click();
    await expect(root.getByLabel(/^The solution/)).toBeVisible();
    expect(await faults()).toEqual([]);
  });
}
