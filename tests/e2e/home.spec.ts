import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { readCourse } from '../../src/plugins/chapters/readCourse';
import { listExerciseFolders } from '../../src/plugins/exercises/listExerciseFolders';
import { hydrated } from './hydrated';

/** The front door: where to begin, where to go on, and what can be counted. */

test('counts what the repository has', async ({ page }) => {
  await page.goto('./');
  const proofs = page.getByRole('region', { name: 'Counted when this site was built' });
  await expect(proofs.locator('dd').first()).toHaveText(String(listExerciseFolders('.').length));
  for (const count of await proofs.locator('dd').allTextContents())
    expect(Number(count)).toBeGreaterThan(10);
});

test('starts a newcomer at the first page, and takes back who was here to where they were', async ({
  page,
}) => {
  await page.goto('./');
  await hydrated(page);
  const start = page.getByRole('link', { name: /^Start with chapter 1/ });
  await expect(start).toBeVisible();
  const room = await start.boundingBox();

  await page.goto('exercises/lazy-pipeline/');
  await hydrated(page);
  await page.getByRole('button', { name: /^Run/ }).first().click();
  await expect(page.getByRole('status').filter({ hasText: /\S/ })).not.toHaveCount(0);
  await page.goto('./');
  const goOn = page.getByRole('link', { name: /^Continue where you were/ });
  await expect(goOn).toBeVisible();
  expect((await goOn.boundingBox())?.height).toBe(room?.height);
  await goOn.click();
  await expect(page).toHaveURL(/exercises\/lazy-pipeline\//);
});

test('maps the course: what each chapter builds on, and how far the reader is, with nothing moved', async ({
  page,
}) => {
  const course = await readCourse('.');
  await page.addInitScript(() => {
    const at = 1;
    localStorage.setItem(
      'yieldpoint:progress:2',
      JSON.stringify([
        { about: 'page', id: '/generators/', kind: 'read', at },
        { about: 'exercise', id: 'countdown', kind: 'solved', at },
      ]),
    );
    const moved: number[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved.push((entry as unknown as LayoutShift).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('./');
  await hydrated(page);
  const map = page.getByRole('region', { name: 'The map of the course' });
  const chapter = (number: number) => map.getByRole('listitem').nth(number - 1);
  await expect(chapter(5)).toContainText(/Read 1 of 1 · solved 1 of \d+/);
  await expect(chapter(4)).not.toContainText('solved');
  expect(await page.evaluate(() => (window as unknown as { moved: number[] }).moved)).toEqual([]);
  for (const { number, title, description, minutes, exercises, buildsOn } of course) {
    const row = chapter(number);
    await expect(row.getByRole('link')).toHaveText(title);
    await expect(row).toContainText(`Chapter ${number}${minutes} minutes to read`);
    await expect(row).toContainText(`${exercises} exercises`);
    await expect(row).toContainText(description);
    const words = `builds on ${buildsOn.join(', ').replace(/, (\d+)$/, ' and $1')}`;
    if (buildsOn.length > 0) await expect(row).toContainText(words);
    else await expect(row).not.toContainText('builds on');
  }

  // By keyboard: the chapter that has the focus lights what it needs, and what needs it.
  const lit = (light: string) =>
    map
      .getByRole('listitem')
      .and(page.locator(`[data-light=${light}]`))
      .getByRole('link');
  await chapter(5).getByRole('link').focus();
  await page.keyboard.press('Tab');
  await expect(chapter(6).getByRole('link')).toBeFocused();
  const titles = (...numbers: number[]) => numbers.map((number) => course[number - 1]?.title ?? '');
  await expect(lit('needs')).toHaveText(titles(1, 2, 5, 6));
  await expect(lit('leads')).toHaveText(titles(7, 8, 9, 10));
  await expect(lit('other')).toHaveText(titles(3, 4));
  const { violations } = await new AxeBuilder({ page }).include('section > ol').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/readiness\/$/);
  const head = page.locator('article header').first();
  await expect(head.getByRole('link')).toHaveText(['chapter 2', 'chapter 5']);
  await head.getByRole('link', { name: 'chapter 5' }).click();
  await expect(page).toHaveURL(/generators\/$/);
});

interface LayoutShift {
  readonly value: number;
}

test('on a phone the menu is out of sight when the whole sheet does not come', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.route('**/assets/css/styles.*.css', (route) => route.abort());
  await page.goto('generators/');
  await hydrated(page);
  const menu = page.locator('.navbar-sidebar');
  await expect(menu).toBeAttached();
  await expect(menu).toBeHidden();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
