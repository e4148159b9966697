import { expect, type Locator, type Page, test } from '@playwright/test';
import { audit } from './audit';
import { hydrated } from './hydrated';
import { living } from './living';
import { settled } from './settled';

/** The latency ladder of chapter 02: its marker by keyboard, mouse and touch, its link, its table. */

const chapter = 'forms-of-io/';

/** The living ladder: the drawn one is replaced when the reader is near. */
async function wake(page: Page): Promise<Locator> {
  await settled(page);
  const ladder = page.locator('#latency-ladder-a-call-and-a-round-trip');
  await ladder.scrollIntoViewIfNeeded();
  await living(ladder.getByRole('button', { name: 'Copy link' }));
  return ladder;
}

async function open(page: Page): Promise<Locator> {
  await page.goto(chapter);
  return wake(page);
}

const marker = (ladder: Locator) => ladder.getByRole('slider', { name: 'Marker' });

test('the marker goes by keyboard from end to end, and says where it is', async ({ page }) => {
  const ladder = await open(page);
  const handle = marker(ladder);
  await expect(handle).toHaveAttribute(
    'aria-valuetext',
    /^500 µs, as long as a write of 4 KiB with fsync or a round trip/,
  );
  await handle.focus();
  await page.keyboard.press('ArrowRight');
  await expect(handle).toHaveAttribute('aria-valuetext', /^560 µs, as long as a write/);
  await page.keyboard.press('PageDown');
  await expect(handle).toHaveAttribute('aria-valuetext', /^56 µs, .* If 1 ns were 1 s: 16 h$/);
  await page.keyboard.press('Home');
  await expect(handle).toHaveAttribute('aria-valuetext', /^0\.1 ns, shorter than/);
  await page.keyboard.press('End');
  await expect(handle).toHaveAttribute('aria-valuetext', /^100 s, longer than/);
  await expect(ladder).toContainText('if 1 ns were 1 s, 3,200 years.');
});

test('a name takes the marker to its rung', async ({ page }) => {
  const ladder = await open(page);
  await ladder.getByRole('button', { name: 'GIL switch interval' }).press('Enter');
  await expect(marker(ladder)).toHaveAttribute('aria-valuetext', /^5 ms, .*the GIL/);
});

test('two rungs are compared', async ({ page }) => {
  const ladder = await open(page);
  await expect(ladder).toContainText(
    'A round trip in one data centre takes 8,300 to 10,000 times as long as a Python function call.',
  );
  await ladder.getByRole('combobox', { name: 'with' }).selectOption('Main memory');
  await expect(ladder).toContainText('takes 5,000 times as long as a read from main memory.');
  await expect(ladder.getByRole('status').last()).toContainText('5,000 times');
});

for (const width of [390, 1440]) {
  test(`the marker follows the mouse at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const ladder = await open(page);
    const row = ladder.getByRole('listitem').filter({ hasText: 'Start a thread, join it' });
    await row.scrollIntoViewIfNeeded();
    const bar = await row.locator('i').boundingBox();
    if (!bar) throw new Error('The bar is not there.');
    const y = bar.y + bar.height / 2;
    await page.mouse.move(bar.x + 60, y);
    await page.mouse.down();
    await page.mouse.move(bar.x + bar.width / 2, y, { steps: 4 });
    await page.mouse.up();
    await expect(marker(ladder)).toHaveAttribute('aria-valuetext', /starting a thread/);
    await page.mouse.move(bar.x + 90, y);
    await expect(marker(ladder)).toHaveAttribute('aria-valuetext', /starting a thread/);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`at ${width} px, ${colorScheme}: stands still when it wakes, fits, and axe agrees`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      // A link to a place in the page: all of it is laid out before anything lives.
      await page.goto(`${chapter}#latency-ladder-a-call-and-a-round-trip`);
      await hydrated(page);
      const section = page.locator('#latency-ladder-a-call-and-a-round-trip section').first();
      const before = await section.boundingBox();
      const ladder = await wake(page);
      expect((await section.boundingBox())?.height).toBe(before?.height);
      expect(await audit(page, { within: '#latency-ladder-a-call-and-a-round-trip' })).toEqual([]);

      const heights = new Set<number | undefined>();
      await marker(ladder).press('Home');
      for (let step = 0; step <= 12; step++) {
        await page.keyboard.press('PageUp');
        heights.add((await section.boundingBox())?.height);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
        ).toBeLessThanOrEqual(0);
      }
      expect([...heights]).toHaveLength(1);
    });
  }
}

test('a link brings the marker and both rungs to somebody else', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const ladder = await open(page);
  await ladder.getByRole('combobox', { name: 'Compare' }).selectOption('Hard disk seek');
  await ladder.getByRole('button', { name: 'GIL switch interval' }).click();
  await ladder.getByRole('button', { name: 'Copy link' }).click();
  await expect(ladder.getByText('Copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const other = await context.newPage();
  await other.goto(link);
  const linked = other.locator('#latency-ladder-a-call-and-a-round-trip');
  await expect(linked.getByRole('combobox', { name: 'Compare' })).toHaveValue('disk-seek');
  await expect(marker(linked)).toHaveAttribute('aria-valuetext', /^5 ms/);
});

test('has its numbers and their sources where there is no JavaScript', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto(chapter);
  const ladder = page.locator('#latency-ladder-a-call-and-a-round-trip');
  await expect(ladder.getByRole('listitem').first()).toContainText('0.5–1 ns');
  await ladder.getByText('The ladder as a table').click();
  await expect(ladder.getByRole('row', { name: /^Python function call/ })).toContainText(
    'measured',
  );
  await expect(ladder).toContainText('Measured with CPython 3.11.7');
  await context.close();
});
