import { expect, type Locator } from '@playwright/test';

/** So many presses lie at most between a reader and what they want. */
const NEAR = 30;

/** Presses Tab, or Shift+Tab, until it has reached the element; nothing else moves the focus. */
export async function tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeAttached();
  const { keyboard } = target.page();
  for (let press = 0; press < NEAR; press++) {
    await keyboard.press(key);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${NEAR} presses of ${key} do not lead to ${target}.`);
}
