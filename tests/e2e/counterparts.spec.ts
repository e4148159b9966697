import { expect, type Locator, type Page, test } from '@playwright/test';
import { living } from './living';
import { settled } from './settled';

/** Two programs side by side, in chapter 07. */

async function open(page: Page): Promise<Locator> {
  await page.goto('coroutines/many/');
  await settled(page);
  const pair = page.getByRole('region', { name: /^Two programs side by side/ });
  await pair.scrollIntoViewIfNeeded();
  await living(pair.getByRole('radio', { name: 'The door' }));
  return pair;
}

const marked = (pair: Locator, program: string) =>
  pair
    .getByRole('group', { name: program })
    .getByRole('listitem')
    .filter({ hasText: 'belongs to it' });

test('a part is chosen by keyboard, and marked in both programs', async ({ page }) => {
  const pair = await open(page);
  const door = pair.getByRole('radio', { name: 'The door' });
  await door.focus();
  await expect(door).toBeChecked();
  await expect(marked(pair, 'With coroutines').first()).toContainText('for (;;) {');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(pair.getByRole('radio', { name: 'Waiting for bytes' })).toBeChecked();
  await expect(pair).toContainText('The name of a function becomes the next line.');
  await expect(marked(pair, 'With callbacks').first()).toContainText('loop.addReader(fd');
  await expect(marked(pair, 'With coroutines').first()).toContainText('yield* read(kernel, fd)');
});

test('a click on a line of the one shows what it is in the other, and nothing moves', async ({
  page,
}) => {
  const pair = await open(page);
  const before = await pair.boundingBox();
  await pair.getByText('kernel.close(fd);').last().click();
  await expect(pair.getByRole('radio', { name: 'The end' })).toBeChecked();
  await expect(marked(pair, 'With callbacks').first()).toContainText('rest.length === 0');
  expect((await pair.boundingBox())?.height).toBe(before?.height);
});

test('on a phone the marked lines come into view in their boxes, and the page stays', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  const pair = await open(page);
  await pair.getByRole('radio', { name: 'An error' }).check();
  const y = await page.evaluate(() => window.scrollY);
  for (const program of ['With callbacks', 'With coroutines']) {
    const box = await pair.getByRole('group', { name: program }).boundingBox();
    const line = await marked(pair, program).first().boundingBox();
    expect(line?.y).toBeGreaterThanOrEqual(box?.y ?? 0);
    expect(line?.y).toBeLessThan((box?.y ?? 0) + (box?.height ?? 0));
  }
  expect(await page.evaluate(() => window.scrollY)).toBe(y);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
