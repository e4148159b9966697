import { expect, type Locator, type Page, test } from '@playwright/test';
import { living } from './living';
import { settled } from './settled';

/** The kernel at work: a program's system calls step by step, in chapter 06. */

async function open(page: Page): Promise<Locator> {
  await page.goto('readiness/');
  await settled(page);
  const view = page.getByRole('region', { name: /^The kernel at work: Ask, and ask again/ });
  await view.scrollIntoViewIfNeeded();
  await living(view.getByRole('slider', { name: 'Step' }));
  return view;
}

test('is stepped by keyboard: the call, the buffers and the sentence go together', async ({
  page,
}) => {
  const view = await open(page);
  await expect(view).toContainText('Nothing is open.');
  await view.getByRole('button', { name: 'Step forward' }).focus();
  await page.keyboard.press('ArrowRight');
  const calls = view.getByRole('list', { name: 'The last system calls' });
  await expect(calls).toContainText('read(3, 8) = -1 EAGAIN');
  await expect(view.getByText(/The kernel says .* and does not wait/).first()).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(view.getByRole('row', { name: /^3 / })).toContainText('5 B');
  await expect(view.getByRole('row', { name: /^3 / })).toContainText('read ready');
  await page.keyboard.press('End');
  await expect(view).toContainText('10 of 10');
  await page.keyboard.press('ArrowLeft');
  await expect(calls.getByRole('listitem').last()).toContainText('close(3)');
});

for (const width of [390, 1440])
  test(`nothing moves from step to step at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const view = await open(page);
    const slider = view.getByRole('slider', { name: 'Step' });
    const heights = new Set<number | undefined>();
    for (let step = 0; step <= Number(await slider.getAttribute('max')); step += 1) {
      await slider.fill(String(step));
      heights.add((await view.boundingBox())?.height);
    }
    expect([...heights]).toHaveLength(1);
  });

test('reads without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('readiness/');
  const view = page.getByRole('region', { name: /^The kernel at work: Ask, and ask again/ });
  await view.getByText('All 12 steps in words').click();
  await expect(view.getByRole('listitem').last()).toContainText('10 system calls, 3 of them');
  await context.close();
});
