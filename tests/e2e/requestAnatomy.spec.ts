import { expect, type Locator, type Page, test } from '@playwright/test';
import { audit } from './audit';
import { hydrated } from './hydrated';
import { living } from './living';
import { settled } from './settled';

/** The simulator of chapter 01, by keyboard, by link, and without JavaScript. */

const chapter = 'waiting/';

/** The living simulator at a preset: the drawn one is replaced when the reader is near. */
async function open(page: Page): Promise<Locator> {
  await page.goto(chapter);
  return wake(page);
}

async function wake(page: Page): Promise<Locator> {
  await settled(page);
  const simulator = page.locator('#request-anatomy-one-endpoint');
  await simulator.scrollIntoViewIfNeeded();
  await living(simulator.getByRole('button', { name: 'Copy link' }));
  return simulator;
}

/** A large number, by its name. */
const figure = (simulator: Locator, name: string) =>
  simulator
    .locator('dl > div')
    .filter({ has: simulator.page().getByText(name, { exact: true }) })
    .locator('dd')
    .first();

const slider = (simulator: Locator, name: string) =>
  simulator.getByRole('slider', { name, exact: true });

test('one endpoint: the figures and the table agree, and the request is 104 ms long', async ({
  page,
}) => {
  const simulator = await open(page);
  await expect(simulator).toContainText('A worker has it for 24 ms. Its client waits 104 ms');
  await expect(figure(simulator, 'p50')).toHaveText('104 ms');
  await expect(figure(simulator, 'Gave up')).toHaveText('0');
  await simulator.getByText('Three servers under this traffic').click();
  const row = simulator.getByRole('row', { name: /^p99/ });
  await expect(row.getByRole('cell').first()).toHaveText(
    (await figure(simulator, 'p99').textContent()) ?? '',
  );
});

test('by keyboard: too many requests for one worker, and none too many for one that overlaps', async ({
  page,
}) => {
  const simulator = await open(page);
  const rate = slider(simulator, 'Requests sent');
  await rate.focus();
  for (let step = 0; step < 50; step++) await page.keyboard.press('ArrowRight');
  await expect(rate).toHaveAttribute('aria-valuetext', /^\d+ per second$/);
  await expect(figure(simulator, 'Gave up')).not.toHaveText('0');
  await expect(figure(simulator, 'Worker in use')).toHaveText('100%');

  const mode = simulator.getByRole('radio', { name: 'one worker' });
  await mode.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(simulator.getByRole('radio', { name: 'overlapped' })).toBeChecked();
  await expect(figure(simulator, 'Gave up')).toHaveText('0');
  await expect(simulator.getByRole('status').last()).toContainText('Overlapped: half of the');
});

test('a preset brings its settings, and a change makes them your own', async ({ page }) => {
  const simulator = await open(page);
  const preset = simulator.getByRole('combobox', { name: 'Preset' });
  await preset.selectOption('the tipping point');
  await expect(slider(simulator, 'Workers in the pool')).toHaveValue('4');
  await expect(simulator).toContainText('A worker has it for 84 ms');
  await slider(simulator, 'Database').press('ArrowRight');
  await expect(preset).toHaveValue('');
  await expect(simulator).toContainText('A worker has it for 89 ms');
});

test('a link brings the settings to somebody else, and a damaged one says so', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const simulator = await open(page);
  await simulator.getByRole('radio', { name: 'overlapped' }).check({ force: true });
  await slider(simulator, 'Another service').fill('120');
  await simulator.getByRole('button', { name: 'Copy link' }).click();
  await expect(simulator.getByText('Copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const other = await context.newPage();
  await other.goto(link);
  const linked = other.locator('#request-anatomy-one-endpoint');
  await expect(linked.getByRole('radio', { name: 'overlapped' })).toBeChecked();
  await expect(slider(linked, 'Another service')).toHaveValue('120');
  await expect(linked).toBeInViewport();

  await other.goto(link.replace('serviceMs=120', 'serviceMs=9000'));
  await other.reload();
  await expect(linked.getByRole('alert')).toContainText('“Another service” to “9000”');
});

for (const width of [390, 1440]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`at ${width} px, ${colorScheme}: stands still when it wakes, fits, and axe agrees`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      // A link to a place in the page: all of it is laid out before anything lives.
      await page.goto(`${chapter}#request-anatomy-one-endpoint`);
      await hydrated(page);
      const section = page.locator('#request-anatomy-one-endpoint section').first();
      const before = await section.boundingBox();
      await wake(page);
      expect((await section.boundingBox())?.height).toBe(before?.height);
      expect(await audit(page, { within: '#request-anatomy-one-endpoint' })).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0);
    });
  }
}

test('is a picture with its figures where there is no JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto(chapter);
  const simulator = page.locator('#request-anatomy-one-endpoint');
  await expect(figure(simulator, 'p50')).toHaveText('104 ms');
  await expect(simulator.getByRole('slider')).toHaveCount(0);
  await simulator.getByText('Three servers under this traffic').click();
  await expect(simulator.getByRole('row', { name: /^Sent/ })).toBeVisible();
  await context.close();
});
