import { expect, type Locator, type Page, test } from '@playwright/test';
import { packSource } from '../../src/components/CopyLink/packSource';
import { hydrated } from './hydrated';
import { living } from './living';
import { settled } from './settled';

/** Where the Stage stands: its page, links to it, the home page, the chapter. */

const sleepers = 'preset=09-event-loop/03-two-sleepers';

/** The living Stage of a program, with its slider. */
async function stage(page: Page, title: string): Promise<{ box: Locator; slider: Locator }> {
  const box = page.getByRole('region', { name: `The Stage: ${title}` });
  await living(box);
  return { box, slider: box.getByRole('slider', { name: 'Step' }) };
}

/** Gathers what the page asks for: a run by itself, or a download of Python, would be among it. */
function askedFor(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  return asked;
}
const engines = /\/(loop|python)\//;

test.describe('a link', () => {
  test('brings program, engine and step, and runs nothing', async ({ page }) => {
    const asked = askedFor(page);
    const link =
      'preset=09-event-loop/12-race-across-await&language=typescript&engine=reference&step=30';
    await page.goto(`stage/#${link}`);
    const { box, slider } = await stage(page, 'A race across an await');
    await expect(slider).toHaveValue('30');
    await expect(box.getByLabel('Runs on')).toHaveValue('reference');
    await expect(box).toContainText("from '#loop'");
    expect(asked.filter((path) => engines.test(path))).toEqual([]);
  });

  test('of a stranger is said to be one, and runs at a press', async ({ page }) => {
    const asked = askedFor(page);
    const source =
      "import { run } from '#loop';\n\nrun((function* () {\n  console.log('from afar');\n})());\n";
    const packed = packSource(source);
    await page.goto(`stage/#${sleepers}&language=typescript&engine=reference&source=${packed}`);
    const { box } = await stage(page, 'Two tasks that sleep');
    await expect(box).toContainText('This program came with a link, and has not run');
    await expect(box).toContainText("console.log('from afar');");
    expect(asked.filter((path) => engines.test(path))).toEqual([]);
    await box.getByRole('button', { name: 'Run it' }).click();
    await expect(box).toContainText(/Ran on The reference loop: \d+ steps/);
    await box.getByRole('button', { name: 'Last step' }).click();
    await expect(box).toContainText('from afar');
  });

  test('that is copied leads to the same step', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`stage/#preset=09-event-loop/10-timeout-wins&step=11`);
    const { box, slider } = await stage(page, 'A timeout that wins');
    await expect(slider).toHaveValue('11');
    await box.getByRole('button', { name: 'Step forward' }).click();
    await box.getByRole('button', { name: 'Copy link' }).click();
    await expect(box.getByText('Copied')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    await page.goto('about:blank');
    await page.goto(copied);
    await expect((await stage(page, 'A timeout that wins')).slider).toHaveValue('12');
  });

  const damaged: readonly (readonly [string, string])[] = [
    [
      `${sleepers}&source=${packSource('print(1)\nprint(2)\n').slice(0, -4)}`,
      'is not whole or was changed',
    ],
    ['preset=09-event-loop/03-two-sleeper', 'Did it mean “Two tasks that sleep”?'],
    ['preset=09-event-loop/16-to-thread&language=typescript', 'is not written in TypeScript'],
    [`${sleepers}&engine=pypy`, 'names an engine that is not here, “pypy”'],
    [`${sleepers}&step=soon`, 'names a step that is no number'],
    ['preset=%E0%A4%A', 'the Stage has no program'],
  ];
  for (const [fragment, words] of damaged) {
    test(`says what is wrong with ${fragment.slice(0, 60)}`, async ({ page }) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(`stage/#${fragment}`);
      const alert = page.getByRole('alert').filter({ hasText: 'This link cannot be opened' });
      await expect(alert).toContainText(words);
      await expect((await stage(page, 'Two tasks that sleep')).slider).toHaveValue('0');
      expect(errors).toEqual([]);
    });
  }

  test('that is damaged takes nothing away from a reader who is there', async ({ page }) => {
    await page.goto('stage/#preset=09-event-loop/15-blocked-loop');
    const { slider } = await stage(page, 'A blocked loop');
    await slider.fill('9');
    await page.evaluate(() => {
      location.hash = 'preset=nothing';
    });
    await expect(page.getByRole('alert').filter({ hasText: 'nothing' })).toBeVisible();
    await expect((await stage(page, 'A blocked loop')).slider).toHaveValue('9');
  });
});

test.describe('the page of the Stage', () => {
  test('lists all programs with their questions; each is a link, for the keyboard too', async ({
    page,
  }) => {
    await page.goto('stage/');
    await stage(page, 'Two tasks that sleep');
    await hydrated(page);
    const list = page.getByRole('region', { name: 'Programs' });
    expect(await list.getByRole('listitem').count()).toBeGreaterThanOrEqual(20);
    await expect(list).toContainText('The report still sleeps for 0.5 s');
    for (const title of [
      'The same report in a thread',
      'The same await in JavaScript',
      'The same report in a thread',
    ]) {
      await list.getByRole('link', { name: title }).focus();
      await page.keyboard.press('Enter');
      const { box } = await stage(page, title);
      await expect(box).toBeInViewport();
    }
  });

  test('has no Python before somebody runs it, and says how it comes', async ({ page }) => {
    const asked = askedFor(page);
    await page.goto('stage/');
    await settled(page);
    const { box, slider } = await stage(page, 'Two tasks that sleep');
    await slider.fill('40');
    expect(asked.filter((path) => engines.test(path))).toEqual([]);
    await box.getByRole('button', { name: 'Run', exact: true }).click();
    await expect(box).toContainText(/Ran on CPython 3\.14\.\d+: \d+ steps/, { timeout: 60_000 });
    expect(asked.some((path) => /\/python\/core-/.test(path))).toBe(true);
  });

  test('says who held the loop longest, and leads there', async ({ page }) => {
    await page.goto('stage/#preset=09-event-loop/15-blocked-loop');
    const { box, slider } = await stage(page, 'A blocked loop');
    const lag = box.getByText(/^Lag: /);
    await expect(lag).toContainText('takes 0.5 s');
    await expect(lag).toContainText(
      'Task-3 (report) holds the loop with time.sleep(0.5) in line 11',
    );
    await slider.fill('0');
    await lag.getByRole('button', { name: 'Go there' }).click();
    await expect(box).toContainText("time.sleep(0.5) holds the loop's only thread until 0.5 s");
    await page.goto(`stage/#${sleepers}`);
    const other = await stage(page, 'Two tasks that sleep');
    await expect(other.box).toContainText('no stretch without a yield takes time');
  });

  test('reads without JavaScript', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await page.goto('stage/');
    const box = page.getByRole('region', { name: 'The Stage: Two tasks that sleep' });
    await expect(box).toContainText('One thread waits 0.2 s and 0.1 s.');
    await expect(box).toContainText('await asyncio.sleep(seconds)');
    await expect(page.getByRole('region', { name: 'Programs' })).toContainText(
      'A race across an await',
    );
    await context.close();
  });
});

test.describe('the home page', () => {
  test('plays a run by itself, without Python, and can be paused', async ({ page }) => {
    const asked = askedFor(page);
    await page.clock.install();
    await page.goto('./');
    const { box, slider } = await stage(page, 'Two tasks that sleep');
    await box.getByRole('button', { name: /Play|Pause/ }).scrollIntoViewIfNeeded();
    await expect(box.getByRole('button', { name: 'Pause' })).toBeVisible();
    await page.clock.runFor(5_000);
    await expect(slider).not.toHaveValue('0');
    await box.getByRole('button', { name: 'Pause' }).click();
    const paused = await slider.inputValue();
    await page.clock.runFor(5_000);
    await expect(slider).toHaveValue(paused);
    expect(asked.filter((path) => engines.test(path))).toEqual([]);
    await box.getByRole('link', { name: 'Change it and run it' }).click();
    await expect(page).toHaveURL(/\/stage\/#preset=09-event-loop\/03-two-sleepers/);
  });

  test('stands still for who wants no motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.clock.install();
    await page.goto('./');
    const { box, slider } = await stage(page, 'Two tasks that sleep');
    await slider.scrollIntoViewIfNeeded();
    await page.clock.runFor(5_000);
    await expect(slider).toHaveValue('0');
    await expect(box.getByRole('button', { name: 'Play' })).toBeVisible();
  });
});

for (const part of ['', 'futures-and-tasks/', 'sockets/', 'cancellation-and-races/']) {
  test(`each Stage of event-loop/${part} comes to life when the reader comes near, and asks for nothing before`, async ({
    page,
  }) => {
    const asked = askedFor(page);
    await page.goto(`event-loop/${part}`);
    await settled(page);
    const all = page.getByRole('region', { name: /^The Stage: / });
    const count = await all.count();
    expect(count).toBeGreaterThan(3);
    for (let index = 0; index < count; index++) {
      const box = all.nth(index);
      await box.scrollIntoViewIfNeeded();
      await living(box);
      const slider = box.getByRole('slider', { name: 'Step' });
      // Where the reader's own loop is to run, nothing has run yet.
      if ((await slider.count()) === 0) await expect(box).toContainText('Nothing has run yet.');
      else {
        await box.getByRole('button', { name: 'Step forward' }).click();
        await expect(slider).toHaveValue('1');
      }
    }
    expect(asked.filter((path) => engines.test(path))).toEqual([]);
  });
}

for (const path of ['./', 'stage/']) {
  for (const width of [390, 1440]) {
    test(`nothing moves on ${path} at ${width} pixels while the Stage comes to life`, async ({
      page,
    }) => {
      await page.addInitScript(() => {
        const shifts: string[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            value: number;
            sources: { node: Node | null }[];
          })[])
            if (entry.value > 0.0005)
              shifts.push(
                `${entry.value}: ${entry.sources.map(({ node }) => node?.textContent?.slice(0, 40)).join(' | ')}`,
              );
        }).observe({ type: 'layout-shift', buffered: true });
      });
      // Another test's matter, and their coming is not the Stage's.
      await page.route('**/*.woff2', (route) => route.abort());
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      await settled(page);
      const { slider } = await stage(page, 'Two tasks that sleep');
      await slider.scrollIntoViewIfNeeded();
      await expect(slider).toBeEnabled();
      expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).toEqual(
        [],
      );
    });
  }
}
