import { expect, type Locator, type Page, test } from '@playwright/test';
import { audit } from './audit';
import { living } from './living';
import { settled } from './settled';

/** The simulator *The machine*, where the chapter on multitasking has it. */
const PAGE = 'multitasking/';

/** The living simulator with this preset: the drawn one is replaced when the reader is near. */
async function open(page: Page, preset: string, address = PAGE): Promise<Locator> {
  await page.goto(address);
  await settled(page);
  const box = page.getByRole('region', { name: 'The machine' }).first();
  await box.scrollIntoViewIfNeeded();
  const choice = box.getByLabel('Preset');
  await expect(choice).toBeVisible();
  await living(choice);
  if (address === PAGE) await choice.selectOption(preset);
  return box;
}

const figure = (box: Locator, label: string) =>
  box.locator('dl > div').filter({ hasText: label }).locator('dd').first();

test('strategies are compared, and chosen by the arrow keys', async ({ page }) => {
  const box = await open(page, '4 CPU jobs on 2 cores');
  const threads = box.getByRole('radio', { name: /^Threads with the GIL/ });
  await threads.check();
  await expect(figure(box, 'Speed-up')).toHaveText('1.00×');
  await threads.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(box.getByRole('radio', { name: /^Processes/ })).toBeChecked();
  await expect(figure(box, 'Done after')).toHaveText('181 ms');
  await expect(box.getByRole('status').last()).toHaveText(
    'Processes: done after 181 ms, 1.99× as fast as one after another.',
  );
  await box.getByText('All strategies, in figures').click();
  const row = box.getByRole('row', { name: /^Threads with the GIL/ });
  await expect(row).toContainText('362 ms');
});

test('goes through the run by buttons and by the slider, and says what goes on', async ({
  page,
}) => {
  const box = await open(page, '4 CPU jobs on 2 cores');
  const time = box.getByRole('slider', { name: 'Time' });
  const next = box.getByRole('button', { name: 'To the next change' });
  await next.click();
  await expect(time).not.toHaveValue('0');
  await time.fill(String(Math.round(Number(await time.getAttribute('max')) / 2)));
  await expect(box.getByText(/^Tasks: .*waiting for the GIL/)).toBeVisible();
  await expect(time).toHaveAttribute('aria-valuetext', /Core 1 .*\. Core 2 .*\. Tasks: /);
  await time.press('End');
  await expect(box.getByText('Tasks: 4 done.')).toBeVisible();
  await expect(next).toHaveAttribute('aria-disabled', 'true');
});

test('runs what the reader writes, and keeps the last that could be read', async ({ page }) => {
  const box = await open(page, 'first step: two tasks, one core');
  const tasks = box.getByRole('textbox', { name: 'Tasks' });
  await tasks.fill('3 x py 10');
  await box.getByRole('radio', { name: /^One after another/ }).check();
  await expect(figure(box, 'Done after')).toHaveText('30.0 ms');
  await tasks.fill('3 x pie 10');
  await expect(tasks).toHaveAttribute('aria-invalid', 'true');
  await expect(box.getByText(/“pie 10”, which is not a segment/)).toBeVisible();
  await expect(figure(box, 'Done after')).toHaveText('30.0 ms');
  await tasks.fill('');
  await box.getByRole('button', { name: 'a wait' }).click();
  await expect(figure(box, 'Done after')).toHaveText('50.1 ms');
});

test('a link carries the settings, and a damaged one says so', async ({ page }) => {
  const box = await open(page, '4 CPU jobs on 2 cores');
  const place = box.locator('xpath=ancestor-or-self::*[starts-with(@id, "machine-")]').first();
  const anchor = await place.getAttribute('id');
  const link = `${PAGE}#${anchor}?strategy=asyncio&tasks=${encodeURIComponent('5 x io 20')}`;
  await page.goto('about:blank');
  const linked = await open(page, '', link);
  await expect(linked.getByRole('radio', { name: /^asyncio/ })).toBeChecked();
  await expect(linked.getByRole('textbox', { name: 'Tasks' })).toHaveValue('5 x io 20');
  await expect(figure(linked, 'Done after')).toHaveText('20.2 ms');

  await page.goto('about:blank');
  const damaged = await open(page, '', `${PAGE}#${anchor}?tasks=none`);
  await expect(damaged.getByRole('alert')).toContainText('has a “Tasks” that has “none”');
});

for (const width of [390, 1440]) {
  test(`nothing moves while the reader goes through a run at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const box = await open(page, 'one busy thread and one that wakes up');
    const heights = new Set<number>();
    const measure = async () => heights.add((await box.boundingBox())?.height ?? 0);
    await measure();
    for (const radio of await box.getByRole('radio').all()) {
      await radio.check();
      await measure();
    }
    const time = box.getByRole('slider', { name: 'Time' });
    for (const share of [0.1, 0.3, 0.5, 0.9]) {
      await time.fill(String(share * Number(await time.getAttribute('max'))));
      await measure();
    }
    expect([...heights], 'heights of the simulator').toHaveLength(1);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
  });
}

for (const theme of ['light', 'dark'] as const)
  test(`axe finds nothing to object to, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    const box = await open(page, '4 hash jobs (C code)');
    await box.getByText('All strategies, in figures').click();
    expect(await audit(page, { within: 'section[aria-label^="The machine"]' })).toEqual([]);
  });

test('reads without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto(PAGE);
  const box = page.getByRole('region', { name: 'The machine' }).first();
  await expect(box).toContainText('Threads with the GIL');
  await expect(figure(box, 'Speed-up')).toContainText('×');
  await box.getByText('All strategies, in figures').click();
  await expect(box.getByRole('row', { name: /^Processes/ })).toBeVisible();
  await context.close();
});
