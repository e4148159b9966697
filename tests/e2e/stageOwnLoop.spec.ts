import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { showUp } from './showUp';

/** What the reader has solved of chapter 09 is what the Stage and the later exercises build on. */

const queue = readFileSync('exercises/09-event-loop/01-ready-queue/solution.ts', 'utf8');
/** Runs the callbacks of a pass in the wrong order: the tests of the next exercise see it. */
const backwards = queue.replace('of ready)', 'of ready.reverse())');

/** A reader who comes back, having solved `ready-queue` with this code. */
async function solvedQueue(page: Page, code: string): Promise<void> {
  const at = 1_795_449_720_000;
  const solved = JSON.stringify([{ exerciseId: 'ready-queue', kind: 'solved', at }]);
  await page.addInitScript(
    ([progress, kept]) => {
      localStorage.setItem('yieldpoint:progress:1', progress ?? '');
      localStorage.setItem('yieldpoint:solved-code:ready-queue:1', kept ?? '');
    },
    [solved, JSON.stringify({ code, at })],
  );
}

test('the Stage runs the reader’s own parts, and says which they are', async ({ page }) => {
  await solvedQueue(page, queue);
  await page.goto('stage/#preset=09-event-loop/03-two-sleepers&engine=reader&language=typescript');
  const box = page.getByRole('region', { name: 'The Stage: Two tasks that sleep' });
  await expect(box.getByLabel('Runs on')).toHaveValue('reader');
  await box.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(box).toContainText(/Ran on Your loop: \d+ steps/);
  await expect(box).toContainText('Yours: A queue of callbacks.');
  await expect(box).toContainText('The reference’s stand in for');
});

test('a wrong part of the reader’s shows on the Stage', async ({ page }) => {
  expect(backwards).not.toBe(queue);
  await solvedQueue(page, backwards);
  await page.goto('stage/#preset=09-event-loop/01-callbacks&engine=reader&language=typescript');
  const box = page.getByRole('region', { name: 'The Stage: Callbacks in order' });
  await box.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(box).toContainText(/Ran on Your loop: \d+ steps/);
  await box.getByLabel('Beside it').selectOption('reference');
  await expect(box).toContainText(
    'your loop prints send the mail; the reference loop prints pack order A',
  );
});

test('an exercise builds on the reader’s own code, or on the reference’s when that is asked for', async ({
  page,
}) => {
  await solvedQueue(page, backwards);
  const solution = readFileSync('exercises/09-event-loop/02-timers/solution.ts', 'utf8');
  await page.addInitScript(
    (draft) => localStorage.setItem('yieldpoint:draft:timers:1', draft),
    JSON.stringify({ code: solution, at: 1 }),
  );
  await page.goto('exercises/timers/');
  await showUp(page);
  const tests = page.getByRole('region', { name: /^Tests of/ });
  await expect(tests).toContainText('Builds on your ready-queue.');
  await page
    .getByRole('button', { name: /^Run\b/ })
    .first()
    .click();
  await expect(tests).toContainText('The cause may be in yours');
  await tests.getByRole('button', { name: 'Run on the reference’s' }).click();
  await expect(tests.getByRole('status')).toContainText('Solved.');
  await expect(tests).toContainText('Builds on the reference’s ready-queue.');
  const kept = await page.evaluate(() => localStorage.getItem('yieldpoint:solved-code:timers:1'));
  expect(JSON.parse(kept ?? '{}').code).toBe(solution);
});
