import { expect, type Page } from '@playwright/test';
import { showUp } from './showUp';

/** Gives the page a sign of a reader and waits until everything in it is laid out, also what is far below. */
export async function settled(page: Page): Promise<void> {
  await showUp(page);
  await expect(page.locator('[class*="drawn"]')).toHaveCount(0);
  // Lines and drawings never are before somebody is near, and a change of colours does not reach them until then.
  await page.addStyleTag({ content: '* { content-visibility: visible !important }' });
}
