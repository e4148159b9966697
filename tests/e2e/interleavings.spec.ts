import { expect, type Page, test } from '@playwright/test';
import { audit } from './audit';
import { settled } from './settled';

/** The interleavings of the chapter on multitasking: threads to step, schedules to walk, a program to mend. */

const address = 'multitasking/shared-memory/';

async function open(page: Page, title = 'A lost update', fragment = '') {
  await page.goto(`${address}${fragment}`);
  await settled(page);
  const box = page.getByRole('region', { name: `Interleavings: ${title}` }).first();
  const step = (thread: string) => box.getByRole('button', { name: new RegExp(`^Step ${thread}`) });
  const status = box.getByRole('status');
  // The living instrument has taken the place of the drawn one when a step is taken.
  await expect(async () => {
    await step('A').click();
    await expect(box).toContainText('A1', { timeout: 200 });
  }).toPass();
  const again = box.getByRole('button', { name: 'Start again' });
  if (fragment === '') await again.click();
  return { box, step, status, again };
}

test('loses an update step by step, and takes the steps back', async ({ page }) => {
  const { box, step } = await open(page);
  await expect(step('A')).toHaveText('Step A: read counter');
  await step('A').click();
  await expect(step('A')).toHaveText('Step A: write 1 to counter');
  await step('B').press('b');
  await page.keyboard.press('b');
  await page.keyboard.press('a');
  await expect(box).toContainText('A1 B1 B2 A2');
  await expect(box).toContainText('All threads have ended, and counter == 2 does not hold.');
  await page.keyboard.press('ArrowLeft');
  await expect(box).not.toContainText('does not hold');
  await expect(step('A')).toHaveText('Step A: write 1 to counter');

  await box.getByText('The steps so far, in words').click();
  await expect(box.getByRole('listitem').filter({ hasText: 'B2' })).toHaveText(
    'B2 second writes 1 to counter',
  );
});

test('walks all schedules, and replays the calmest that ends wrong', async ({ page }) => {
  const { box } = await open(page);
  await box.getByRole('button', { name: 'Walk all schedules' }).click();
  await expect(box).toContainText('4 of 6 schedules end wrong.');
  await expect(box.getByRole('table')).toContainText('counter is 1');
  await box.getByRole('button', { name: 'Replay the schedule to: counter is 1' }).click();
  const next = box.getByRole('button', { name: /^Replay: / });
  for (const words of ['A, 1 of 4', 'B, 2 of 4', 'B, 3 of 4', 'A, 4 of 4']) {
    await expect(next).toHaveText(`Replay: ${words}`);
    await expect(next).toBeFocused();
    await page.keyboard.press('Enter');
  }
  await expect(box).toContainText('counter == 2 does not hold');
  await expect(box).toContainText('The replay is over');
});

test('sees a deadlock, and says who waits for whom', async ({ page }) => {
  const { box, step } = await open(page, 'Two locks, two orders');
  await step('A').click();
  await step('B').click();
  await expect(box).toContainText(
    'Deadlock: A waits for south_lock, which B holds; B waits for north_lock, which A holds.',
  );
  await expect(step('A')).toHaveAttribute('aria-disabled', 'true');
});

test('a program that is mended is proven over all schedules', async ({ page }) => {
  const { box } = await open(page);
  await box.getByRole('button', { name: 'Change the program' }).click();
  const editor = box.getByRole('textbox', { name: /^Program/ });
  await editor.fill('counter = 0\ndef first():\n    counter += 1\n');
  await expect(box).toContainText('Line 3, column 5: Assigned in a function');
  const mended = [
    ...['from threading import Lock', 'lock = Lock()', 'counter = 0'],
    ...['def one():', '    global counter', '    with lock:', '        counter += 1'],
    ...['def two():', '    global counter', '    with lock:', '        counter += 1'],
    'assert counter == 2',
  ].join('\n');
  await editor.fill(mended);
  await page.keyboard.press('Control+Enter');
  const own = page.getByRole('region', { name: 'Interleavings: your own settings' });
  await expect(own).toContainText('All 2 schedules end right: proven for this program.');
});

test('a link carries the program and the schedule, and runs nothing', async ({ page, context }) => {
  const { box, step } = await open(page);
  await step('A').click();
  await step('B').click();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await box.getByRole('button', { name: 'Copy link' }).click();
  await expect(box).toContainText('Copied');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await context.newPage();
  await other.goto(link);
  const opened = other.getByRole('region', { name: 'Interleavings: A lost update' }).first();
  await expect(opened).toContainText('A1 B1');
  await expect(opened.getByRole('table')).toHaveCount(0);

  await other.goto(`${link.split('#')[0]}#interleavings-lost-update?program=import%20os`);
  await other.reload();
  await expect(other.getByRole('alert').first()).toContainText(
    'The only import here is `from threading import Lock`',
  );
});

test('fits a phone, and is clean for who does not see it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const { box, step } = await open(page);
  await step('A').click();
  await box.getByRole('button', { name: 'Walk all schedules' }).click();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  expect(await audit(page, { within: 'main' })).toEqual([]);
});

test('without JavaScript the outcome stands in the page', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}${address}`);
  const box = page.getByRole('region', { name: 'Interleavings: A lost update' }).first();
  await expect(box.locator('noscript p')).toContainText('4 of 6 schedules end wrong.');
  await expect(box.locator('noscript ol')).toBeVisible();
  await expect(box.locator('noscript li').nth(2)).toHaveText('B2 second writes 1 to counter');
  await expect(box.getByRole('button', { name: /^Step/ })).toHaveCount(0);
  await context.close();
});
