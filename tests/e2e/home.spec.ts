import { expect, test } from '@playwright/test';
import { listExerciseFolders } from '../../src/plugins/exercises/listExerciseFolders';
import { hydrated } from './hydrated';

/** The front door: where to begin, where to go on, and what can be counted. */

test('counts what the repository has', async ({ page }) => {
  await page.goto('./');
  const proofs = page.getByRole('region', { name: 'Counted when this site was built' });
  await expect(proofs.locator('dd').first()).toHaveText(String(listExerciseFolders('.').length));
  for (const count of await proofs.locator('dd').allTextContents())
    expect(Number(count)).toBeGreaterThan(10);
});

test('starts a newcomer at the first page, and takes back who was here to where they were', async ({
  page,
}) => {
  await page.goto('./');
  await hydrated(page);
  const start = page.getByRole('link', { name: /^Start with chapter 1/ });
  await expect(start).toBeVisible();
  const room = await start.boundingBox();

  await page.goto('exercises/lazy-pipeline/');
  await hydrated(page);
  await page.getByRole('button', { name: /^Run/ }).first().click();
  await expect(page.getByRole('status').filter({ hasText: /\S/ })).not.toHaveCount(0);
  await page.goto('./');
  const goOn = page.getByRole('link', { name: /^Continue where you were/ });
  await expect(goOn).toBeVisible();
  expect((await goOn.boundingBox())?.height).toBe(room?.height);
  await goOn.click();
  await expect(page).toHaveURL(/exercises\/lazy-pipeline\//);
});
