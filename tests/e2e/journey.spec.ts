import { expect, type Page } from '@playwright/test';
import { readExercises } from '../../src/plugins/exercises/readExercises';
import { hydrated } from './hydrated';
import { keep, test } from './keptCourse';
import { tabTo } from './tabTo';

/** The course from its first page to its last solved exercise: on a phone, without a network, by nothing but a keyboard. */

test.use({
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
  serviceWorkers: 'allow',
});
test.describe.configure({ timeout: 300_000 });

const { exercises } = readExercises('.');

// The course is kept, the network goes, and the first page is opened: the only one that the keyboard does not open.
test.beforeEach(async ({ page, context, host }) => {
  await keep(page, host);
  host.cutOff();
  await context.setOffline(true);
  await page.goto(host.url);
  await hydrated(page);
});

test('every page is read, from the first to the last', async ({ page }) => {
  await tabTo(page.getByRole('link', { name: /^Start with chapter 1/ }));
  await page.keyboard.press('Enter');
  const mark = page.getByRole('button', { name: 'Mark it as read' });
  await expect(mark).toBeVisible();
  let read = 0;
  for (; await mark.isVisible(); read++) {
    await tabTo(mark, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByText('You have read this page.')).toBeVisible();
    await tabTo(page.getByRole('link', { name: /^Next/ }));
    expect(await pixelsTooWide(page), `${page.url()} at 400 %`).toBe(0);
    const here = new URL(page.url()).pathname;
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: /^Previous/ })).toHaveAttribute('href', here);
  }
  expect(read).toBeGreaterThan(20);
  await openProgress(page);
  await expect(page.getByText(`${read} of ${read} pages read`)).toBeVisible();
});

test('every exercise is solved, from the first to the last', async ({ page }) => {
  await openFromMenu(page, 'Exercises');
  await tabTo(page.locator('main a[href*="/exercises/"]').first());
  await page.keyboard.press('Enter');
  const left = new Map(exercises.map(({ id, solution }) => [id, solution]));
  for (;;) {
    await page.waitForURL(/\/exercises\/[a-z-]+\/$/, { waitUntil: 'commit' });
    const id = page.url().split('/').at(-2) ?? '';
    await solve(page, left.get(id) ?? '');
    left.delete(id);
    await page.keyboard.press('Escape');
    if (left.size === 0) break;
    await tabTo(page.getByRole('region', { name: /^Tests of/ }).getByRole('link'));
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.endsWith(`/${id}/`), { waitUntil: 'commit' });
  }
  await tabTo(page.getByRole('main').getByRole('link').last());
  await page.keyboard.press('Enter');
  await openProgress(page);
  const all = exercises.length;
  await expect(page.getByText(`${all} of ${all} exercises solved`)).toBeVisible();
});

/** By the menu of a narrow window. */
async function openFromMenu(page: Page, name: string): Promise<void> {
  await tabTo(page.getByRole('button', { name: 'Toggle navigation bar' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Close navigation bar' })).toBeFocused();
  await tabTo(page.locator('.navbar-sidebar').getByRole('link', { name, exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** From the head of an exercise's page to its verdict. */
async function solve(page: Page, solution: string): Promise<void> {
  await tabTo(page.getByRole('link', { name: /^Skip to .*exercise/ }));
  await page.keyboard.press('Enter');
  const editor = page.getByLabel(/^Your code/);
  await tabTo(editor);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(solution);
  await page.keyboard.press('ControlOrMeta+Enter');
  const verdict = page.getByRole('region', { name: /^Tests of/ }).getByRole('status');
  await expect(verdict).toHaveText(/Solved\.$/);
}

/** How far a page goes beyond a window of 1280 pixels in which everything is enlarged to 400 %. */
async function pixelsTooWide(page: Page): Promise<number> {
  const size = page.viewportSize() ?? { width: 390, height: 844 };
  await page.setViewportSize({ width: 320, height: 256 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  await page.setViewportSize(size);
  return Math.max(0, width - 320);
}

/** From the top of a page, by its foot. */
async function openProgress(page: Page): Promise<void> {
  const link = page.getByRole('contentinfo').getByRole('link', { name: 'Your progress' });
  await tabTo(link, 'Shift+Tab');
  await page.keyboard.press('Enter');
}
