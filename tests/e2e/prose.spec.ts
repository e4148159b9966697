import { expect, test } from '@playwright/test';
import { pages } from './pages';

/** Code and diagrams in a chapter, as a reader uses them. */

test.beforeEach(async ({ page }) => {
  await page.goto(pages.chapter);
  await page.waitForFunction(() => document.documentElement.dataset.hasHydrated === 'true');
});

test('code is copied by its button, and the copy is announced', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const figure = page.locator('figure.code').first();
  await figure.hover();
  await figure.getByRole('button', { name: /copy/i }).click();
  await expect(page.getByText('Copied').first()).toBeAttached();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.trim()).toBe((await figure.locator('pre.shiki').innerText()).trim());
});

test('a diagram opens full-screen and closes by Esc; its text can be selected', async ({
  page,
}) => {
  const figure = page.locator('figure.diagram').first();
  await expect(figure.locator('svg text').first()).toBeVisible();
  await figure.hover();
  await figure.getByRole('button').first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('svg')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('a diagram says in words what it shows', async ({ page }) => {
  for (const svg of await page.locator('figure.diagram svg').all()) {
    const labelled = await svg.evaluate((element) => ({
      title: document.getElementById(element.getAttribute('aria-labelledby') ?? '')?.textContent,
      description: document.getElementById(element.getAttribute('aria-describedby') ?? '')
        ?.textContent,
    }));
    expect(labelled.title?.length).toBeGreaterThan(10);
    expect(labelled.description?.length).toBeGreaterThan(40);
  }
});

test('a recorded program says where it ran and has no Run button, only Copy', async ({ page }) => {
  await page.goto(pages.recorded);
  const figure = page.locator('figure.code', { hasText: 'Recorded on CPython' }).first();
  await expect(figure.getByRole('group', { name: 'Output' })).toBeVisible();
  await expect(figure.getByRole('button')).toHaveText(['Copy']);
});

test('terms lead to the glossary', async ({ page }) => {
  await page.getByRole('link', { name: 'generator function' }).first().click();
  await expect(page).toHaveURL(/glossary\/#generator-function$/);
});
