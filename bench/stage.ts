import type { Browser, Page } from '@playwright/test';
import { median, printTable } from './statistics';

/** As slow as the budgets say: a phone. */
const SLOWDOWN = 4;

/** More events than the engine keeps: its trace has 10 000 steps. */
const LONG = `import { createTask, run, sleep } from '#loop';

function* worker(name: string) {
  for (;;) {
    yield* sleep(0.01);
    console.log(name, 'goes on');
  }
}

run((function* () {
  for (let n = 1; n < 20; n++) createTask(worker(\`worker \${n}\`));
  yield* worker('worker 20');
})());
`;

/**
 * The Stage on its page: from the choice of a preset to its first frame, and, slowed down 4×, what a step, a step back and a
 * jump to anywhere cost on 10 000 steps, and how often the screen is drawn while they play. Milliseconds.
 */
export async function benchStage(browser: Browser, url: string, rounds: number): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${url}stage/`);
  await page.mouse.move(200, 200);
  await page.waitForTimeout(3000);
  const presets: number[] = [];
  for (let round = 0; round < rounds; round++) presets.push(...(await choosePresets(page)));

  await openLongTrace(page);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const forward = await keys(page, 'ArrowRight', 20 * rounds);
  const back = await keys(page, 'ArrowLeft', 20 * rounds);
  const scrub = await jumps(page, 20 * rounds);
  const frames = await playFrames(page);
  await context.close();

  const row = (what: string, times: readonly number[], target: string) => ({
    what,
    median: median(times),
    'worst of 20': [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0,
    target,
  });
  printTable(`The Stage, ms (4× slower but for the first row; ${rounds} rounds)`, [
    row('preset chosen to first frame', presets, '≤ 100'),
    row('a step of 10 000', forward, '≤ 16'),
    row('a step back', back, '≤ 16'),
    row('a jump to any step', scrub, '≤ 16'),
    row('between two frames while it plays, a step each', frames, '≤ 17'),
  ]);
}

/** Chooses a few presets, one after the other, as a reader does: the data of each is loaded for it. */
function choosePresets(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const times: number[] = [];
    const setValue = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set;
    for (const index of [4, 7, 9, 13, 2]) {
      const select = document.querySelector<HTMLSelectElement>('[data-layout] header select');
      const option = select?.options[index];
      if (!select || !option) throw new Error('The Stage offers no programs.');
      const start = performance.now();
      setValue?.call(select, option.value);
      select.dispatchEvent(new Event('change', { bubbles: true }));
      const wanted = `The Stage: ${option.text}`;
      while (document.querySelector('[data-layout]')?.getAttribute('aria-label') !== wanted)
        await new Promise(requestAnimationFrame);
      times.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    return times;
  });
}

async function openLongTrace(page: Page): Promise<void> {
  const stage = page.getByRole('region', { name: /^The Stage: / });
  await stage.getByLabel('Runs on').selectOption('The reference loop');
  await stage.getByRole('button', { name: /^Edit/ }).first().click();
  await page.locator('.cm-content').click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.evaluate((value) => {
    const data = new DataTransfer();
    data.setData('text/plain', value);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, LONG);
  await page.keyboard.press('ControlOrMeta+Enter');
  await stage.getByText(/^Ran on .*: \d+ steps/).waitFor();
  await stage.getByRole('slider', { name: 'Step' }).fill('5000');
}

/** Script, style and layout of each press. */
function keys(page: Page, key: string, count: number): Promise<number[]> {
  return page.evaluate(
    async ({ key, count }) => {
      const times: number[] = [];
      const box = document.querySelector('[data-layout] [tabindex="-1"]');
      for (let press = 0; press < count; press++) {
        const start = performance.now();
        box?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
        await Promise.resolve();
        document.body.getBoundingClientRect();
        times.push(performance.now() - start);
        await new Promise(requestAnimationFrame);
      }
      return times;
    },
    { key, count },
  );
}

function jumps(page: Page, count: number): Promise<number[]> {
  return page.evaluate(async (count) => {
    const times: number[] = [];
    const slider = document.querySelector<HTMLInputElement>('[data-layout] input[type="range"]');
    if (!slider) throw new Error('The Stage has no slider.');
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    for (let jump = 0; jump < count; jump++) {
      // All over the trace, and the same in each run of the bench.
      const step = (jump * 6151) % Number(slider.max);
      const start = performance.now();
      setValue?.call(slider, String(step));
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      await Promise.resolve();
      document.body.getBoundingClientRect();
      times.push(performance.now() - start);
      await new Promise(requestAnimationFrame);
    }
    return times;
  }, count);
}

/** The times between the frames of three seconds of playing as fast as it can. */
async function playFrames(page: Page): Promise<number[]> {
  const stage = page.getByRole('region', { name: /^The Stage: / });
  await stage.getByLabel('Speed').selectOption('fastest');
  await stage.getByRole('slider', { name: 'Step' }).fill('1000');
  await stage.getByRole('button', { name: 'Play', exact: true }).click();
  const times = await page.evaluate(async () => {
    const times: number[] = [];
    let before = await new Promise<number>(requestAnimationFrame);
    const end = before + 3000;
    while (before < end) {
      const now = await new Promise<number>(requestAnimationFrame);
      times.push(now - before);
      before = now;
    }
    return times;
  });
  await stage.getByRole('button', { name: 'Pause' }).click();
  return times;
}
