import { expect, type Locator } from '@playwright/test';

/** Waits until an element is one that React has made: the server has drawn it first, and what it has drawn hears nothing. */
export async function living(element: Locator): Promise<void> {
  await expect
    .poll(() => element.evaluate((node) => Object.keys(node).some((key) => /^__react/.test(key))))
    .toBe(true);
}
