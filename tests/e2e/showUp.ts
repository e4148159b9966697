import type { Page } from '@playwright/test';
import { hydrated } from './hydrated';

/** Gives the page a sign of a reader, once it can hear one: an exercise that nobody has begun fetches its editor only then. */
export async function showUp(page: Page): Promise<void> {
  await hydrated(page);
  await page.mouse.move(200, 200);
}
