import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { hydrated } from './hydrated';
import { pages } from './pages';
import { settled } from './settled';

/** Terms of the glossary in a chapter: a link, and a note beside it. */

const open = async (page: Page, path: string = pages.chapter) => {
  await page.goto(path);
  await hydrated(page);
  const term = page.locator('a.term', { hasText: 'generator function' });
  return { term, note: page.getByRole('tooltip') };
};
const EARLY = /^Generator function A function whose body contains a yield/;

test('a note comes by pointer and stays while it is pointed at; Esc takes it away', async ({
  page,
}) => {
  const { term, note } = await open(page);
  // Below, the page gets its true size by itself.
  await settled(page);
  await term.scrollIntoViewIfNeeded();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await term.hover();
  await expect(note).toHaveText(EARLY);
  await expect(term).toHaveAccessibleDescription(EARLY);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);

  // Pointed at, it stays, longer than one that is left.
  await page.clock.install();
  await note.hover();
  await page.clock.runFor(2000);
  await expect(note).toBeVisible();
  const { violations } = await new AxeBuilder({ page })
    .include('.term-note')
    .include('a.term')
    .analyze();
  expect(violations).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const dark = await new AxeBuilder({ page })
    .include('.term-note')
    .include('a.term')
    .withRules(['color-contrast'])
    .analyze();
  expect(dark.violations).toEqual([]);

  await page.mouse.move(2, 300);
  await page.clock.runFor(2000);
  await expect(note).toBeHidden();

  await term.hover();
  await page.clock.runFor(2000);
  await expect(note).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
});

test('a note comes with the focus, goes by Esc or with it, and Enter leads there and back', async ({
  page,
}) => {
  const { term, note } = await open(page);
  // The keyboard's way to it: the link before, and Tab.
  await page.keyboard.press('Tab');
  await term.focus();
  await expect(note).toHaveText(EARLY);
  await expect(term).toHaveAccessibleDescription(EARLY);
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await expect(term).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(note).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(note).toHaveText(/^Yield To hand a value/);

  await term.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/glossary\/#generator-function$/);
  await expect(note).toBeHidden();
  await expect(page.locator('#generator-function')).toBeInViewport();
  await page.locator('#generator-function ~ .first-met').first().getByRole('link').first().click();
  await expect(page).toHaveURL(/generators\/#/);
});

test('on a narrow phone the first tap shows the whole note, and its link or the second tap leads on', async ({
  browser,
  baseURL,
}) => {
  const phone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };
  const context = await browser.newContext({ ...phone, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  const { term, note } = await open(page);
  for (const one of [term, page.locator('a.term').nth(3), page.locator('a.term').nth(7)]) {
    await one.tap();
    await expect(note).toBeInViewport({ ratio: 1 });
    const box = await page.locator('.term-note').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.locator('h1').tap();
    await expect(note).toBeHidden();
  }
  await term.tap();
  await expect(page.getByRole('link', { name: 'In the glossary' })).toBeVisible();
  await term.tap();
  await expect(page).toHaveURL(/glossary\/#generator-function$/);
  await context.close();
});

test('where the definitions do not come, a tap follows the link', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ hasTouch: true, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  const { term, note } = await open(page);
  await context.route('**/*.js', (route) => route.abort());
  const failed = page.waitForEvent('requestfailed');
  await term.hover();
  await failed;
  await expect(note).toHaveCount(0);
  await term.tap();
  await expect(page).toHaveURL(/glossary\/#generator-function$/);
  await context.close();
});

test('without JavaScript a term is a link, and so is the way back', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto(pages.chapter);
  await page.locator('a.term', { hasText: 'generator function' }).click();
  await expect(page).toHaveURL(/glossary\/#generator-function$/);
  await expect(page.locator('h2:target + p')).toContainText('A function whose body contains');
  await page.locator('h2:target + p + .first-met a').click();
  await expect(page).toHaveURL(/generators\/#/);
  await context.close();
});
