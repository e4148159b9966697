import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { hydrated } from './hydrated';
import { KEPT, keep, keptSection, runPython, test, write } from './keptCourse';
import { living } from './living';
import { settled } from './settled';
import { showUp } from './showUp';

/** The course on the reader's device: kept, without a network, renewed and removed. */

test.use({ serviceWorkers: 'allow' });

const solution = readFileSync('exercises/05-generators/01-countdown/solution.ts', 'utf8');
const offer = (page: Page) => page.getByRole('complementary', { name: 'Newer version' });
const editor = (page: Page) => page.getByLabel(/^Your code/).first();

test('after one visit everything but Python and StackBlitz works without a network', {
  tag: '@subpath',
}, async ({ page, context, host }) => {
  test.slow();
  await keep(page, host);
  await expect(keptSection(page)).toContainText(
    /kept on this device: \d+ files, \d+\.\d MB\. Python/,
  );
  host.cutOff();
  await context.setOffline(true);

  // By address, whole, and as isolated as the host sends it; by a link; without the slash, and with a query.
  await page.goto(`${host.url}generators/?from=mail`);
  await settled(page);
  await expect(page.locator('figure.diagram svg').first()).toBeVisible();
  expect(await page.evaluate(() => window.crossOriginIsolated)).toBe(true);
  await page.locator('.pagination-nav__link--next').click();
  await expect(page).toHaveURL(/\/readiness\/$/);
  await expect(page.locator('figure.diagram svg').first()).toBeVisible();
  await page.goto(`${host.url}gil`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const missing = await page.goto(`${host.url}no-such-page/`);
  expect(missing?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await hydrated(page);
  await page.keyboard.press('/');
  await page.keyboard.type('yield from');
  const found = page.getByRole('dialog', { name: 'Search the course' }).getByRole('option');
  await expect(found.first()).toContainText('yield from: one generator made of many');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/generators\/#yield-from/);

  await page.goto(`${host.url}exercises/countdown/`);
  await showUp(page);
  await write(page, solution);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('status').filter({ hasText: /Solved\.$/ })).toBeVisible();
  await page.getByRole('button', { name: 'Open in StackBlitz' }).click();
  await expect(page.getByText(/^You are offline, so StackBlitz did not open/)).toBeVisible();

  await page.goto(`${host.url}stage/#preset=09-event-loop/10-timeout-wins&step=11`);
  const stage = page.getByRole('region', { name: 'The Stage: A timeout that wins' });
  await living(stage);
  await stage.getByRole('button', { name: 'Step forward' }).click();
  await expect(stage.getByRole('slider', { name: 'Step' })).toHaveValue('12');

  await runPython(page, host);
  await expect(
    page.getByText(
      /you are offline, and it has not been downloaded to this device \(5\.\d MB, once\)/,
    ),
  ).toBeVisible();
});

test('Python is downloaded once, and all of it is removed on request', async ({
  page,
  context,
  host,
}) => {
  test.slow();
  await keep(page, host);
  await keptSection(page)
    .getByRole('button', { name: /^Keep Python too \(5\.\d MB\)$/ })
    .press('Enter');
  await expect(keptSection(page)).toContainText('So is Python.', KEPT);
  for (const [width, colorScheme] of [
    [390, 'light'],
    [1440, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await settled(page);
    const { violations } = await new AxeBuilder({ page })
      .include('section:has(#offline)')
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
  host.cutOff();
  await context.setOffline(true);
  await runPython(page, host);
  await expect(page.getByText(/^Ran on CPython 3\.14/)).toBeVisible({ timeout: 45_000 });

  await page.goto(`${host.url}progress/`);
  await keptSection(page)
    .getByRole('button', { name: /^Remove it/ })
    .press('Enter');
  await expect(keptSection(page)).toContainText('Nothing is kept on this device.');
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test('a newer build is offered, and taken when the reader says so; other tabs go on with theirs', async ({
  page,
  context,
  host,
}) => {
  test.slow();
  await keep(page, host);
  const other = await context.newPage();
  await other.goto(`${host.url}progress/`);
  await expect(keptSection(other)).toContainText('The course is kept');

  // It looks for a newer build when its reader has been here for a while.
  host.publish('the next build', 'favicon.svg');
  await page.clock.install();
  await page.goto(`${host.url}exercises/countdown/`);
  await showUp(page);
  await write(page, '// in the middle of it');
  await expect(async () => {
    await page.clock.runFor(11_000);
    await expect(offer(page)).toContainText('A newer version', { timeout: 1000 });
  }).toPass();
  await expect(editor(page)).toBeFocused();
  await page.keyboard.insertText(', and on');
  const loaded = page.waitForEvent('load');
  await offer(page).getByRole('button', { name: 'Load it' }).press('Enter');
  await loaded;
  await expect(editor(page)).toContainText('// in the middle of it, and on');

  // The other tab has not moved, and what its build is made of is still there, until it is closed.
  await expect(offer(other)).toContainText('The course was updated in another tab.');
  await offer(other).getByRole('button', { name: 'Later' }).press('Enter');
  await expect(offer(other)).toHaveCount(0);
  await page.reload();
  expect(await keeps(page, 'favicon.svg')).toBe(true);
  await other.close();
  await expect(async () => {
    await page.reload();
    expect(await keeps(page, 'favicon.svg')).toBe(false);
  }).toPass();
});

/** Whether a file is on the device. */
function keeps(page: Page, file: string): Promise<boolean> {
  return page.evaluate(async (name) => {
    const caches = await Promise.all(
      (await window.caches.keys()).map((key) => window.caches.open(key)),
    );
    const requests = await Promise.all(caches.map((cache) => cache.keys()));
    return requests.flat().some(({ url }) => url.includes(`/${name}?`));
  }, file);
}
