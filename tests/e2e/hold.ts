import type { Page } from '@playwright/test';

/** What the page asks for from now on, and fits the pattern, comes when the function that this gives is called. */
export async function hold(page: Page, pattern: string): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((done) => {
    letGo = done;
  });
  await page.route(pattern, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}
