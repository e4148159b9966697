import { expect, type Locator, type Page, test } from '@playwright/test';
import { audit } from './audit';
import { hydrated } from './hydrated';

/** The chooser of chapter 10: by keyboard and by touch, back, by link, on a phone, and as a list where there is no JavaScript. */

const chapter = 'never-block/choosing/';

async function open(page: Page, fragment = ''): Promise<Locator> {
  await page.goto(chapter + fragment);
  await hydrated(page);
  return page.locator('#choose');
}

const ends = (chooser: Locator) => chooser.locator('details:visible');
const answer = (chooser: Locator, name: string) =>
  chooser.getByRole('listitem').getByRole('button', { name, exact: true });

test('four answers by keyboard lead to a program that is open', async ({ page }) => {
  const chooser = await open(page);
  await expect(ends(chooser)).toHaveCount(12);
  for (const [name, left] of [
    ['Nothing here: it waits', 5],
    ['For another process: a database, a cache, an API', 3],
    ['No, none, or not now', 2],
  ] as const) {
    await answer(chooser, name).press('Enter');
    await expect(ends(chooser)).toHaveCount(left);
    await expect(chooser.locator('h3')).toBeFocused();
  }
  await chooser.getByRole('button', { name: /^More than the default pool/ }).press('Enter');
  await expect(ends(chooser)).toHaveCount(1);
  await expect(chooser.getByText('class OldService')).toBeVisible();
  await expect(chooser.locator('h3')).toHaveText('A ThreadPoolExecutor of a chosen size');
  await expect(chooser.getByRole('status').last()).toContainText('This is your way out');
});

test('an answer is taken back by Back, by its name, and all of them at once', async ({ page }) => {
  const chooser = await open(page);
  await answer(chooser, 'A core, in our Python code').click();
  await answer(chooser, 'Longer, and now and then').click();
  await answer(chooser, 'Yes, it can be cut').click();
  await expect(ends(chooser)).toHaveCount(1);
  await chooser.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(chooser.locator('h3')).toContainText('Can it stop between two items');
  await chooser.getByRole('button', { name: 'Take back: A core, in our Python code' }).click();
  await expect(chooser.locator('h3')).toContainText('what is busy?');
  await expect(ends(chooser)).toHaveCount(12);
  await expect(chooser.locator('details[open]')).toHaveCount(0);
});

test('a link leads to an end, and a damaged one says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const chooser = await open(page, '#choose?at=c-process');
  await expect(ends(chooser)).toHaveCount(1);
  await expect(chooser.getByText('spawn = get_context')).toBeVisible();
  await chooser.getByRole('button', { name: 'Copy link' }).click();
  await expect(chooser.getByText('Copied', { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /never-block\/choosing\/#choose\?at=c-process$/,
  );

  await page.goto('about:blank');
  const other = await open(page, '#choose?at=nowhere');
  await expect(other.getByRole('alert')).toContainText('not one of its choices');
  await expect(ends(other)).toHaveCount(12);
});

test('the page before leads to one of its ends', async ({ page }) => {
  await page.goto('never-block/ways-out/');
  await hydrated(page);
  await page.getByRole('link', { name: 'the chooser' }).click();
  const chooser = page.locator('#choose');
  await expect(ends(chooser)).toHaveCount(1);
  await expect(chooser).toBeInViewport();
});

for (const width of [390, 1440]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`at ${width} px, ${colorScheme}: fits, and axe agrees`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const chooser = await open(page, '#choose?at=own-pool');
      await expect(ends(chooser)).toHaveCount(1);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0);
      expect(await audit(page, { within: '#choose' })).toEqual([]);
    });
  }
}

test('is the whole table, with its programs, where there is no JavaScript', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto(chapter);
  const chooser = page.locator('#choose');
  await expect(ends(chooser)).toHaveCount(12);
  await chooser.getByText('A process with an end').click();
  await expect(chooser.getByText('spawn = get_context')).toBeVisible();
  await expect(chooser.getByRole('button', { name: 'Copy link' })).toBeHidden();
  await context.close();
});
