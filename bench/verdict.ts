import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { showUp } from '../tests/e2e/showUp';
import { median, printTable } from './statistics';

const exercise = 'countdown';
const folder = 'exercises/05-generators/01-countdown';

/**
 * From the press of Run to the verdict on the screen, in the built page: the first press after mount and the median of
 * later ones, beside `npx vitest run` of the same exercise in the same minutes. Milliseconds.
 */
export async function benchVerdict(browser: Browser, url: string, rounds: number): Promise<void> {
  const first: number[] = [];
  const later: number[] = [];
  const command: number[] = [];
  const project = makeProject();
  for (let round = 0; round < rounds; round++) {
    command.push(runCommand(project));
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${url}exercises/${exercise}/`);
    await showUp(page);
    await page.locator('.cm-content').waitFor();
    // A reader looks at the page before the first press; the spare worker boots meanwhile.
    await page.waitForTimeout(1500);
    await paste(page, readFileSync(`${folder}/solution.ts`, 'utf8'));
    first.push(await press(page));
    for (let again = 0; again < 7; again++) {
      // Nobody types and presses again within half a second.
      await page.waitForTimeout(500);
      later.push(await press(page));
    }
    await context.close();
  }
  const [npx, one, more] = [median(command), median(first), median(later)];
  printTable(`Verdict of "${exercise}", ms (medians of ${rounds} rounds)`, [
    { what: 'npx vitest run', ms: npx, 'times faster': 1, target: '' },
    { what: 'first press', ms: one, 'times faster': npx / one, target: '≥ 5' },
    {
      what: 'later presses',
      ms: more,
      'times faster': npx / more,
      target: '≥ 40, reaching for 100',
    },
  ]);
}

/** The exercise with its solution in a folder of its own, as who works in a clone has it. */
function makeProject(): string {
  const project = mkdtempSync(join(tmpdir(), 'bench-'));
  cpSync(folder, project, { recursive: true });
  cpSync(join(folder, 'solution.ts'), join(project, 'exercise.ts'));
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  return project;
}

function runCommand(project: string): number {
  const start = performance.now();
  execFileSync('npx', ['vitest', 'run'], { cwd: project, stdio: 'ignore' });
  return performance.now() - start;
}

async function paste(page: Page, text: string): Promise<void> {
  await page.locator('.cm-content').click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.evaluate((value) => {
    const data = new DataTransfer();
    data.setData('text/plain', value);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
}

/** Clicks in the page and waits for the verdict in the page, so that no round trip to the test counts. */
function press(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const button = document.querySelector<HTMLButtonElement>(
          'button[aria-keyshortcuts*="Enter"]',
        );
        const verdict = document.querySelector<HTMLElement>('[data-verdict]');
        if (!button || !verdict) throw new Error('The workbench has no Run button or no verdict.');
        // Each verdict is a new element, also when it says the same.
        const before = verdict.firstElementChild;
        const start = performance.now();
        const observer = new MutationObserver(() => {
          if (verdict.dataset.verdict !== 'good' || verdict.firstElementChild === before) return;
          observer.disconnect();
          resolve(performance.now() - start);
        });
        observer.observe(verdict, { attributes: true, childList: true });
        button.click();
      }),
  );
}
