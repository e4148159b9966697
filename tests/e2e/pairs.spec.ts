import { expect, test } from '@playwright/test';
import { hydrated } from './hydrated';
import { pages } from './pages';

/** The pairs of programs of chapter 08: side by side where there is room for both, in tabs elsewhere. */

test('two programs stand side by side on a wide screen, each under its name', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(pages.pairs);
  const pair = page.locator('.pair').first();
  const [python, typescript] = [pair.getByText('create_task'), pair.getByText('async function')];
  await expect(python).toBeVisible();
  await expect(typescript).toBeVisible();
  await expect(pair.getByRole('tab', { name: 'Python' })).toBeHidden();
  const left = await python.boundingBox();
  const right = await typescript.boundingBox();
  expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0));
});

test('on a phone they are tabs', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 });
  await page.goto(pages.pairs);
  const pair = page.locator('.pair').first();
  await expect(pair.getByText('create_task')).toBeVisible();
  await expect(pair.getByText('async function')).toBeHidden();
  await hydrated(page);
  // The theme mounts its tabs anew right after hydration: a press may meet the ones that go.
  await expect(async () => {
    await pair.getByRole('tab', { name: 'TypeScript' }).click();
    await expect(pair.getByText('async function')).toBeVisible({ timeout: 500 });
  }).toPass();
});

test('the table leads to a pair', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(pages.pairs);
  await page.getByRole('link', { name: 'all or none' }).click();
  await expect(page.getByRole('heading', { name: 'All, or none' })).toBeInViewport();
});
