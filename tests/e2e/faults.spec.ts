import { expect, type Page, test } from '@playwright/test';
import { audit } from './audit';
import { hydrated } from './hydrated';
import { settled } from './settled';
import { showUp } from './showUp';

/** A part of a page that fails, and the page that goes on. The faults are put into the scripts on their way to the browser. */

const FAULT = 'a fault of the test';

/**
 * From here on, whatever draws the text throws instead, until `mend`.
 * @param text a whole string of the source, in which no quote stands
 */
async function breakText(page: Page, text: string): Promise<() => Promise<void>> {
  await page.addInitScript(() => Object.assign(window, { broken: true }));
  const thrown = `(()=>{if(window.broken)throw new Error("${FAULT}");return "${text}"})()`;
  await page.route('**/assets/js/*.js', async (route) => {
    // A script that the page has not waited for when its test ends is nobody's any more.
    const response = await route.fetch().catch(() => undefined);
    const body = await response?.text().catch(() => undefined);
    if (!response || body === undefined) return;
    await route.fulfill({ response, body: body.replaceAll(`:"${text}"`, `:${thrown}`) });
  });
  return () => page.evaluate(() => void Object.assign(window, { broken: false }));
}

const card = (page: Page, words: RegExp) => page.getByRole('region', { name: words });

const parts = [
  { name: 'exercise', path: 'generators/', text: 'Own page' },
  { name: 'quiz', path: 'generators/', text: 'Check' },
  { name: 'Stage', path: 'stage/', text: 'Runs on' },
  { name: 'prediction', path: 'event-loop/', text: 'Predict' },
  { name: 'simulator', path: 'gil/', text: 'The machine' },
  { name: 'frame inspector', path: 'generators/', text: 'Program' },
] as const;

for (const { name, path, text } of parts) {
  test(`a ${name} that throws leaves its picture and the rest of the page, and comes back`, async ({
    page,
  }) => {
    const mend = await breakText(page, text);
    await page.goto(path);
    const heading = await page.getByRole('heading', { level: 1 }).textContent();
    const readable = (await page.locator('main').innerText()).length;
    await settled(page);
    const broken = card(page, new RegExp(`^This ${name} has stopped`)).first();
    // It wakes when the reader comes near.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let y = 0; y < height && !(await broken.isVisible()); y += 500) {
      await page.evaluate((top) => window.scrollTo({ top, behavior: 'instant' }), y);
      await page.waitForTimeout(150);
    }
    await expect(broken).toContainText(FAULT);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading ?? '');
    expect((await page.locator('main').innerText()).length).toBeGreaterThanOrEqual(readable * 0.8);
    await expect(broken.getByText('Below is its picture')).toBeVisible();

    // It throws again: that is said, and the keyboard has not lost its place.
    const retry = broken.getByRole('button', { name: 'Try again' });
    await retry.focus();
    await page.keyboard.press('Enter');
    await expect(broken).toContainText(`This ${name} has stopped again`);
    await expect(retry).toBeFocused();

    const count = await card(page, /has stopped/).count();
    await mend();
    await page.keyboard.press('Enter');
    await expect(card(page, /has stopped/)).toHaveCount(count - 1);
  });
}

test('an editor that throws in the middle of the work keeps exercise and code', async ({
  page,
}) => {
  const mend = await breakText(page, 'Undo reset');
  await page.goto('exercises/countdown/');
  await showUp(page);
  const editor = page.getByLabel(/^Your code/);
  await editor.click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText('// my own text');
  await page.getByRole('button', { name: 'Reset' }).click();
  const broken = card(page, /^This editor has stopped/);
  await expect(broken).toContainText(FAULT);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByLabel(/^Starter of/)).toBeVisible();
  await mend();
  await broken.getByRole('button', { name: 'Try again' }).click();
  await expect(broken).toHaveCount(0);
  await expect(editor).toBeVisible();
});

test('a program that throws gives its place back to the printed one', async ({ page }) => {
  const mend = await breakText(page, 'Close');
  await page.goto('generators/');
  await hydrated(page);
  const figure = page.locator('figure.code').filter({ has: page.locator('[data-cell="edit"]') });
  await figure.first().locator('[data-cell="edit"]').click();
  const broken = card(page, /^This program has stopped/);
  await expect(broken).toContainText(FAULT);
  await expect(figure.first()).toBeVisible();
  await mend();
  await broken.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('button', { name: 'Close' })).toBeVisible();
});

test('the report can be copied, and says what, where and in which browser', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await breakText(page, 'Runs on');
  await page.goto('stage/#preset=09-event-loop/03-two-sleepers');
  const broken = card(page, /^This Stage has stopped/);
  await broken.getByRole('button', { name: 'Copy a report' }).click();
  await expect(broken.getByRole('status')).toHaveText('Copied');
  const report = await page.evaluate(() => navigator.clipboard.readText());
  expect(report).toContain('Part: Stage');
  expect(report).toContain(`Error: Error: ${FAULT}`);
  expect(report).toMatch(/Page: http:\/\/localhost:\d+\/.*stage\/\n/);
  expect(report).toMatch(/Browser: Mozilla/);
  expect(report).toContain('.js:');
  await broken.getByText('What the report says').click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: colorScheme === 'light' ? 1440 : 390, height: 900 });
    await settled(page);
    expect(await audit(page)).toEqual([]);
    const wide = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await page.evaluate(wide)).toBeLessThanOrEqual(0);
  }
});

test('a report that may not be copied is shown', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
  });
  await breakText(page, 'Runs on');
  await page.goto('stage/');
  const broken = card(page, /^This Stage has stopped/);
  await broken.getByRole('button', { name: 'Copy a report' }).click();
  await expect(broken.getByRole('status')).toContainText('Select the report below');
  await expect(broken.locator('pre')).toContainText(FAULT);
});

test('a part that cannot be loaded says so, online and offline, and loads at the next try', async ({
  page,
  context,
}) => {
  await page.goto('gil/');
  await hydrated(page);
  await context.setOffline(true);
  await page.mouse.move(200, 200);
  const alert = page.getByRole('alert').filter({ hasText: 'This simulator did not load' }).first();
  await page.locator('[id^="machine-"]').first().scrollIntoViewIfNeeded();
  await expect(alert).toContainText('You are offline');
  await context.setOffline(false);
  await alert.getByRole('button', { name: 'Try again' }).focus();
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('region', { name: 'The machine' }).first().getByRole('slider').first(),
  ).toBeEnabled();
});
