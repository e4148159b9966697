import { expect, type Locator, type Page, test } from '@playwright/test';
import { audit } from './audit';
import { living } from './living';
import { settled } from './settled';

/** The predict cards of chapters 05 and 09, by keyboard. */

/** The living card: the drawn one is replaced when the reader is near. */
async function open(page: Page, path: string, title: string): Promise<Locator> {
  await page.goto(path);
  await settled(page);
  const card = page.getByRole('region', { name: title, exact: true });
  await card.scrollIntoViewIfNeeded();
  const commit = card.getByRole('button', { name: 'Commit' });
  await expect(commit).toBeVisible();
  await living(commit);
  return card;
}

const lines = (card: Locator) =>
  card.getByRole('list', { name: 'Your order' }).getByRole('listitem').locator('code');

/** Puts the lines in order with the buttons of each, and nothing but keys. */
async function order(page: Page, card: Locator, wanted: readonly string[]): Promise<void> {
  for (const [place, line] of wanted.entries()) {
    const button = card.getByRole('button', { name: `Move ${line} up`, exact: true });
    await button.focus();
    let at = (await lines(card).allTextContents()).indexOf(line);
    for (; at > place; at--) await page.keyboard.press('Enter');
    await expect(button).toBeFocused();
  }
  await expect(lines(card)).toHaveText([...wanted]);
}

async function commit(page: Page, card: Locator): Promise<void> {
  await card.getByRole('button', { name: 'Commit' }).focus();
  await page.keyboard.press('Enter');
}

/** The card's own verdict; the Stage has status lines of its own. */
const verdict = (card: Locator) => card.getByRole('status').first();
const stage = (card: Locator) => card.getByRole('region', { name: /^The Stage: / });

for (const width of [390, 1440]) {
  test(`lines are ordered by keyboard, judged, and ordered again, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    const card = await open(page, 'event-loop/', 'Callbacks and timers');
    await expect(card.getByRole('button', { name: 'Commit' })).toHaveAccessibleDescription(
      'Put the lines into your order first.',
    );
    await commit(page, card);
    await expect(verdict(card)).toBeEmpty();

    await order(page, card, ['main', 'pack', 'label', 'invoice', 'mail']);
    await commit(page, card);
    await expect(verdict(card)).toContainText(
      'You have label third, and the program prints invoice there.',
    );
    await expect(verdict(card)).toContainText("label comes from print('label')");
    await expect(card.getByRole('table').getByRole('row').nth(3)).toHaveText(
      /0 s\s*invoice\s*label\s*they part here/,
    );
    await expect(stage(card)).toContainText(
      "The loop takes print('invoice') from the left of the ready queue and runs it.",
    );

    await expect(card.getByRole('button', { name: 'Try again' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(verdict(card)).toBeEmpty();
    await expect(lines(card)).toHaveText(['main', 'pack', 'label', 'invoice', 'mail']);
    await order(page, card, ['main', 'pack', 'invoice', 'label', 'mail']);
    await commit(page, card);
    await expect(verdict(card)).toContainText('Right.');
    await expect(stage(card)).toContainText("The loop takes print('label')");

    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider, 'pixels that the page is wider than the window').toBeLessThanOrEqual(0);
  });
}

test('a moved line is announced', async ({ page }) => {
  const card = await open(page, 'event-loop/', 'Callbacks and timers');
  const first = (await lines(card).first().textContent()) ?? '';
  const down = card.getByRole('button', { name: `Move ${first} down`, exact: true });
  await down.focus();
  await page.keyboard.press('Enter');
  const heard = page.getByRole('status').filter({ hasText: ' line' });
  await expect(heard).toHaveText(`${first} is line 2 of 5.`);
  await expect(down).toBeFocused();
});

test('a line is dragged by its handle', async ({ page }) => {
  const card = await open(page, 'event-loop/', 'Callbacks and timers');
  const [first = '', second = '', third = ''] = await lines(card).allTextContents();
  const rows = card.getByRole('list', { name: 'Your order' }).getByRole('listitem');
  const [from, to] = [await rows.first().boundingBox(), await rows.nth(2).boundingBox()];
  if (!from || !to) throw new Error('The lines have no place.');
  await page.mouse.move(from.x + 15, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(from.x + 15, to.y + 20, { steps: 8 });
  await page.mouse.up();
  await expect(lines(card).nth(2)).toHaveText(first);
  await expect(lines(card).nth(0)).toHaveText(second);
  await expect(lines(card).nth(1)).toHaveText(third);
  await page.mouse.move(from.x + 15, from.y);
  await expect(lines(card).nth(2)).toHaveText(first);
});

test('a time is chosen by keyboard: too early, the clock leaves it behind; then right', async ({
  page,
}) => {
  const card = await open(page, 'event-loop/', 'A late timer');
  await card.getByRole('radio', { name: '0.1 s' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(card.getByRole('radio', { name: '0.3 s' })).toBeChecked();
  await commit(page, card);
  await expect(verdict(card)).toContainText('You have 0.3 s, and ring is printed at 0.5 s.');
  await expect(stage(card)).toContainText(
    "time.sleep(0.2) holds the loop's only thread until 0.5 s",
  );
  await page.keyboard.press('Enter');
  await expect(card.getByRole('radio', { checked: true })).toHaveCount(0);
  await card.getByRole('radio', { name: '0.5 s' }).focus();
  await page.keyboard.press('Space');
  await commit(page, card);
  await expect(verdict(card)).toContainText('Right.');
  await expect(card.getByRole('table')).toContainText('0.5 sring');
});

test('a run without a loop is shown by the frame inspector', async ({ page }) => {
  const card = await open(page, 'generators/', 'One order at a time');
  const wanted = ['the pipeline is there', 'read 1001', 'read 1002'];
  await order(page, card, [
    ...wanted,
    ...(await lines(card).allTextContents()).filter((line) => !wanted.includes(line)),
  ]);
  await commit(page, card);
  await expect(verdict(card)).toContainText(
    'You have read 1002 third, and the program prints pack 1001 there.',
  );
  const inspector = card.getByRole('region', { name: 'Frame inspector: One order at a time' });
  await expect(inspector).toContainText('orders hands 1001 to its caller at line 4.');
});

const looks = [
  { theme: 'dark', width: 390 },
  { theme: 'light', width: 1440 },
] as const;

for (const { theme, width } of looks) {
  test(`a card is accessible before and after, ${theme}, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    for (const title of ['Callbacks and timers', 'A late timer']) {
      const card = await open(page, 'event-loop/', title);
      const check = async () => {
        expect(
          await audit(page, {
            within: `section[aria-labelledby="${await card.getAttribute('aria-labelledby')}"]`,
          }),
        ).toEqual([]);
      };
      await check();
      if (title === 'A late timer') await card.getByRole('radio').first().check();
      else await card.getByRole('button', { name: /down$/ }).first().press('Enter');
      await commit(page, card);
      await expect(stage(card)).toBeVisible();
      await check();
    }
  });
}

test('nothing moves when the cards come alive', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        shifts.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const title of ['Callbacks and timers', 'A late timer'])
    await open(page, 'event-loop/', title);
  const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
  expect(shifts.filter((value) => value > 0.0005)).toEqual([]);
});

test('a card reads without JavaScript, its answer folded', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('event-loop/');
  const card = page.getByRole('region', { name: 'A late timer', exact: true });
  await expect(card).toContainText('The alarm is set for 0.1 s. When does it ring?');
  await expect(card).toContainText('def read_sales():');
  for (const time of ['0.1 s', '0.3 s', '0.4 s', '0.5 s']) await expect(card).toContainText(time);
  await expect(card.getByRole('button')).toHaveCount(0);
  const answer = card.locator('details');
  await expect(answer.getByRole('listitem')).toBeHidden();
  await answer.locator('summary').click();
  await expect(answer.getByRole('listitem')).toHaveText('ring at 0.5 s');
  await context.close();
});
