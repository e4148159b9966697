import { expect, type Page, test } from '@playwright/test';
import { writeCodeLink } from '../../src/components/Workbench/share/writeCodeLink';
import { audit } from './audit';
import { settled } from './settled';
import { showUp } from './showUp';

/** A link with somebody's code for an exercise. */

const KEY = 'yieldpoint:draft:countdown:1';
const theirs = "// from afar\nthrow new Error('it has run');\n";
const mine = '// my own text';
const address = (code: string) => `exercises/countdown/#${writeCodeLink('countdown', code)}`;

const editor = (page: Page) => page.getByLabel(/^Your code: /);
const pane = (page: Page) =>
  page.getByRole('region', { name: 'Your code and the code of the link' });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** A reader who has written something before. */
async function written(page: Page) {
  await page.addInitScript(
    ([key, code]) => {
      // The sandbox of the runner is a document too, and has no storage.
      if (window !== window.top) return;
      if (!localStorage.getItem(key)) localStorage.setItem(key, JSON.stringify({ code, at: 1 }));
    },
    [KEY, mine] as const,
  );
}

test('shows whose code it would replace, runs nothing, and keeps the reader’s by default', async ({
  page,
}) => {
  await written(page);
  await page.goto(address(theirs));
  await expect(pane(page)).toContainText('has not run');
  await expect(pane(page)).toContainText('from afar');
  await expect(pane(page)).toContainText(mine);
  await expect(page.getByText(/tests, not run yet/)).toBeAttached();
  await expect(button(page, 'Keep my code')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(editor(page)).toHaveText(mine);
  await expect(page).toHaveURL(/\/exercises\/countdown\/$/);
  await page.reload();
  await expect(editor(page)).toHaveText(mine);
  await expect(pane(page)).toHaveCount(0);
});

test('is taken by keyboard, and the reader’s own code is kept beside it, over a reload', async ({
  page,
}) => {
  await written(page);
  await page.goto(address(theirs));
  await expect(button(page, 'Keep my code')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(editor(page)).toContainText('from afar');
  await expect(page.getByText(/tests, not run yet/)).toBeVisible();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.reload();
  await expect(editor(page)).toContainText('from afar');
  await button(page, 'Swap the two').focus();
  await page.keyboard.press('Enter');
  await expect(editor(page)).toHaveText(mine);
  await button(page, 'Swap the two').click();
  await expect(editor(page)).toContainText('from afar');
  await editor(page).click();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(editor(page)).toHaveText(mine);
});

test('made here opens with the same code elsewhere', async ({ page, context, browser }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await written(page);
  await page.goto('exercises/countdown/');
  await showUp(page);
  await expect(editor(page)).toHaveText(mine);
  await button(page, 'Copy link to my code').focus();
  await page.keyboard.press('Enter');
  await expect(button(page, 'Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await (await browser.newContext()).newPage();
  await other.goto(link);
  await expect(pane(other)).toContainText('Your code is still the starter.');
  await button(other, 'Take the link’s code').click();
  await expect(editor(other)).toHaveText(mine);
  await expect(button(other, 'Swap the two')).toHaveCount(0);
  await other.context().close();
});

test('is made in a chapter too, and leads to the exercise’s own page', { tag: '@subpath' }, async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('generators/');
  await settled(page);
  await page.locator('section[data-layout="inline"]').first().scrollIntoViewIfNeeded();
  await expect(editor(page).first()).toBeVisible();
  await button(page, 'Copy link to my code').first().click();
  await expect(button(page, 'Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\/exercises\/countdown\/#exercise=countdown&code=[\w.-]+$/);
});

const damaged: readonly (readonly [string, string])[] = [
  [writeCodeLink('countdown', theirs)?.slice(0, -4) ?? '', 'not whole or was changed'],
  [writeCodeLink('lazy-pipeline', theirs) ?? '', 'for another exercise, “lazy-pipeline”'],
  ['exercise=countdown', 'is cut short'],
  [`exercise=countdown&code=${'A'.repeat(120_000)}`, 'is longer than any link'],
];
for (const [fragment, words] of damaged) {
  test(`says what is wrong: ${words}`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await written(page);
    await page.goto(`exercises/countdown/#${fragment}`);
    await expect(page.getByRole('alert').filter({ hasText: words })).toBeVisible();
    await button(page, 'Understood').click();
    await expect(editor(page)).toHaveText(mine);
    expect(errors).toEqual([]);
  });
}

test('is accessible and fits, on a phone and at a desk, light and dark', async ({ page }) => {
  await written(page);
  await page.goto(address(theirs));
  for (const [width, colorScheme] of [
    [390, 'light'],
    [1440, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await settled(page);
    await expect(pane(page)).toContainText('from afar');
    expect(await audit(page)).toEqual([]);
    const wide = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await page.evaluate(wide)).toBeLessThanOrEqual(0);
  }
});
