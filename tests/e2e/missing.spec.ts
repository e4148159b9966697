import { expect, test } from '@playwright/test';

/** An address without a page. That the page is accessible on every screen is in `site.spec.ts`. */

test('offers the pages that are named like the address, and they are there', {
  tag: '@subpath',
}, async ({ page }) => {
  await page.goto('genrators/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'There is no page at this address',
  );
  const near = page.getByRole('region', { name: 'Pages near this address' });
  await near.getByRole('link', { name: 'A function that can stop in the middle' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/generators\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'A function that can stop in the middle',
  );
});

test('leads back to the page that was opened last', async ({ page }) => {
  await page.addInitScript(() => {
    const opened = { about: 'page', id: '/never-block/choosing/', kind: 'opened', at: 5 };
    const earlier = { about: 'page', id: '/generators/', kind: 'opened', at: 4 };
    localStorage.setItem('yieldpoint:progress:2', JSON.stringify([earlier, opened]));
  });
  await page.goto('xyzzy-qqqq/');
  const near = page.getByRole('region', { name: 'Pages near this address' });
  await expect(near).toContainText('No page of the course is named like it.');
  const last = near.getByRole('listitem').filter({ hasText: 'where you were last' });
  await expect(last.getByRole('link')).toHaveAttribute('href', /\/never-block\/choosing\/$/);
});

test('nothing moves when what is near is known', async ({ page }) => {
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.route('**/assets/js/*.js', async (route) => {
      await new Promise((done) => setTimeout(done, 300));
      await route.continue();
    });
    await page.goto('exercises/event-loop-tasks-sockets/');
    const course = page.getByRole('navigation', { name: 'The course' });
    const before = await course.evaluate((nav) => (nav as HTMLElement).offsetTop);
    await expect(
      page.getByRole('region', { name: 'Pages near this address' }).getByRole('link'),
    ).toHaveCount(3);
    expect(await course.evaluate((nav) => (nav as HTMLElement).offsetTop)).toBe(before);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  }
});

test('has the whole course without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('no-such-page/');
  const course = page.getByRole('navigation', { name: 'The course' });
  expect(await course.getByRole('listitem').count()).toBeGreaterThanOrEqual(9);
  await context.close();
});
