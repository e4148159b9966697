import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { type ChangeableHost, openHost } from './changeableHost';
import { hydrated } from './hydrated';

/** Tests on a host of their own, which can be cut off. They say `test.use({ serviceWorkers: 'allow' })`. */
export const test = base.extend<{ host: ChangeableHost }>({
  host: async ({ baseURL }, use) => {
    const host = await openHost(baseURL ?? '');
    await use(host);
    await host.close();
  },
});

/** So long the whole course may take to arrive on a busy machine. */
export const KEPT = { timeout: 60_000 };

/** What the page `/progress/` says of the course on this device. */
export function keptSection(page: Page): Locator {
  return page.getByRole('region', { name: 'Without a network' });
}

/** Has the course kept, by the keyboard, and waits until it is. */
export async function keep(page: Page, host: ChangeableHost): Promise<void> {
  await page.goto(`${host.url}progress/`);
  const section = keptSection(page);
  await section.getByRole('button', { name: /^Keep the course \(\d\.\d MB\)$/ }).focus();
  await page.keyboard.press('Enter');
  await expect(section.getByRole('status')).toBeFocused();
  await expect(section).toContainText('The course is kept on this device', KEPT);
}

/** Replaces the text of an exercise. */
export async function write(page: Page, code: string): Promise<void> {
  await page
    .getByLabel(/^Your code/)
    .first()
    .focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(code);
}

/** Presses Run on the first Python program of a chapter. */
export async function runPython(page: Page, host: ChangeableHost): Promise<void> {
  await page.goto(`${host.url}event-loop/`);
  await hydrated(page);
  const program = page.locator('figure.code:has([data-cell][data-language="python"])').first();
  await program.locator('[data-cell="run"]').click();
}
