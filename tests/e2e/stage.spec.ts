import { expect, type Locator, type Page, test } from '@playwright/test';
import { audit } from './audit';

/** The Stage on its own page, as a reader uses it. */

interface StageBox {
  readonly box: Locator;
  readonly slider: Locator;
  readonly sentence: Locator;
  readonly forward: Locator;
  part(name: string): Locator;
  button(name: string): Locator;
}

async function open(page: Page, fragment = ''): Promise<StageBox> {
  await page.goto(`stage/${fragment}`);
  await page.mouse.move(200, 200);
  const box = page.getByRole('region', { name: /^The Stage: / });
  const slider = box.getByRole('slider', { name: 'Step' });
  const forward = box.getByRole('button', { name: 'Step forward' });
  if (fragment === '') {
    // The living Stage takes the place of the drawn one: press until it listens.
    await expect(async () => {
      await forward.click();
      await expect(slider).not.toHaveValue('0', { timeout: 200 });
    }).toPass();
    await forward.press('Home');
  }
  return {
    ...{ box, slider, forward },
    sentence: box.locator('p[aria-live]'),
    part: (name) => box.getByRole('list', { name, exact: true }),
    button: (name) => box.getByRole('button', { name, exact: true }),
  };
}

async function write(page: Page, stage: StageBox, program: string): Promise<void> {
  await stage.box.getByRole('button', { name: /^Edit/ }).first().click();
  await page.locator('.cm-content').click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(program);
}

test('steps forward and back by the keyboard, and every part follows', async ({ page }) => {
  const stage = await open(page);
  const { slider, sentence, forward, part } = stage;
  await expect(sentence).toHaveText('The program starts: the frame of the module is on the stack.');
  await slider.fill('51');
  await expect(sentence).toHaveText('Task-3 prints B has its row.');
  await expect(part('Output').getByRole('listitem')).toHaveText([
    ...['0.000 A asks the database', '0.000 B asks the database', '0.100 B has its row'],
  ]);
  await expect(part('Heap').getByRole('listitem')).toHaveCount(2);
  await expect(part('Call stack').getByRole('listitem').first()).toHaveText('orderline 6');
  await expect(part('Program').getByRole('listitem').nth(4)).toContainText('Task-2 waits');

  await forward.press('ArrowLeft');
  await expect(slider).toHaveValue('50');
  await expect(part('Output').getByRole('listitem')).toHaveCount(2);
  await forward.press('ArrowRight');
  await forward.press('n');
  await expect(sentence).toHaveText(/^Task-3 runs for the first time/);
  await forward.press(']');
  await expect(sentence).toHaveText(/^Pass 3 of the loop begins/);
  await forward.press('[');
  await expect(sentence).toHaveText(/^Pass 2 of the loop begins/);
  await forward.press('End');
  await expect(sentence).toHaveText('The program has come to its end.');
  await forward.press('Home');
  await expect(slider).toHaveValue('0');

  // A click on what takes no focus gives the keys to the run as well.
  await stage.box.locator('header').click({ position: { x: 2, y: 2 } });
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveValue('1');
});

test('draws of a long list what is in view, and the rest where it is scrolled to', async ({
  page,
}) => {
  const stage = await open(page);
  await write(
    page,
    stage,
    'import asyncio\n\nasync def nap(n):\n    await asyncio.sleep(1 + n / 1000)\n    print(n)\n\nasync def main():\n    await asyncio.gather(*(nap(n) for n in range(100)))\n\nasyncio.run(main())\n',
  );
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(stage.box.getByText(/^Ran on .*: \d+ steps/)).toBeVisible({ timeout: 60_000 });
  await stage.forward.press('End');
  const lines = stage.part('Output').getByRole('listitem');
  await expect(lines.last()).toHaveText('1.099 99');
  expect(await lines.count()).toBeLessThan(20);

  const last = Number(await stage.slider.getAttribute('max'));
  await stage.slider.fill(String(Math.round(last * 0.55)));
  const heap = stage.part('Heap');
  const suspended = heap.getByRole('listitem');
  await expect(suspended.first()).toContainText('Task-');
  expect(await suspended.count()).toBeLessThan(20);
  const first = await suspended.first().textContent();
  await heap.evaluate((list) => list.scrollTo(0, list.scrollHeight / 2));
  await expect(suspended.nth(5)).toBeInViewport();
  await expect(suspended.first()).not.toHaveText(first ?? '');
});

test('plays, stops at what the reader chooses, and is silent meanwhile', async ({ page }) => {
  const stage = await open(page);
  const { box, sentence, slider, button } = stage;
  await box.getByLabel('Stop at').selectOption('every output');
  await button('Step forward').click();
  await expect(sentence).toHaveText('Task-2 prints A asks the database.');
  await box.getByLabel('Speed').selectOption('fastest');
  await box.getByLabel('Stop at').selectOption('every event');
  await expect(sentence).toHaveAttribute('aria-live', 'polite');
  await button('Play').click();
  await expect(slider).toHaveValue('100');
  await expect(button('Play')).toBeVisible();
});

test('in forced colours the states of a lane are told apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const { box } = await open(page, '#preset=09-event-loop/15-blocked-loop');
  const legend = box.locator('p', { hasText: 'Tasks over virtual time' }).locator('i');
  await expect(legend).toHaveCount(4);
  const looks = await legend.evaluateAll((shapes) =>
    shapes.map((shape) => {
      const { backgroundImage, backgroundColor } = getComputedStyle(shape);
      return `${backgroundImage} ${backgroundColor}`;
    }),
  );
  expect(new Set(looks).size, looks.join('\n')).toBe(4);
});

for (const width of [320, 390, 720, 1440])
  test(`${width} px: the times below the lanes stand apart`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const { box } = await open(page, '#preset=09-event-loop/15-blocked-loop');
    const times = box.locator('[class*="ticks"] > span:visible');
    await expect(times.nth(1)).toHaveText('0.5 s');
    const places = await times.evaluateAll((labels) =>
      labels.map((label) => {
        const { left, right } = label.getBoundingClientRect();
        return { left, right, end: label.parentElement?.getBoundingClientRect().right ?? 0 };
      }),
    );
    for (const [index, { right, end }] of places.entries())
      expect(right, `label ${index + 1}`).toBeLessThanOrEqual(places[index + 1]?.left ?? end);
  });

test('nothing moves from step to step', async ({ page }) => {
  const { slider, box } = await open(page);
  const height = () => box.evaluate((element) => element.getBoundingClientRect().height);
  await slider.fill('0');
  const first = await height();
  for (const step of [10, 17, 37, 40, 51, 81, 100]) {
    await slider.fill(String(step));
    expect(await height(), `at step ${step}`).toBe(first);
  }
});

test('a program of the reader runs on CPython, can be stepped back, and survives a reload', async ({
  page,
}) => {
  test.setTimeout(90_000);
  const stage = await open(page);
  const program =
    'import asyncio\nasync def f():\nawait asyncio.sleep(3)\nprint("mine")\n\nasyncio.run(f())';
  await write(page, stage, 'def (');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(stage.box.getByText('The program does not parse')).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('.cm-content')).toContainText('def (');
  await page.locator('.cm-content').click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(program.replace(/^(await|print)/gm, '    $1'));
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(stage.box.getByText(/^Ran on CPython 3\.14/)).toBeVisible();
  await page.keyboard.press('End');
  await expect(stage.part('Output').getByRole('listitem')).toHaveText(['3.000 mine']);

  await page.reload();
  const again = await open(page);
  await expect(again.box.getByText('your version is kept')).toBeVisible();
  await again.button('Back to the preset’s program').click();
  await again.button('Undo').click();
  await expect(page.locator('.cm-content')).toContainText('print("mine")');
});

test('two engines step together, and the Stage says whether they part', async ({ page }) => {
  const stage = await open(page);
  await stage.box.getByLabel('Beside it').selectOption('The reference loop');
  await expect(stage.box.getByText('Both runs print the same lines')).toBeVisible();
  await stage.slider.fill('51');
  for (const name of ['CPython 3.14.2', 'The reference loop'])
    await expect(
      stage.box.getByRole('region', { name }).getByRole('list', { name: 'Output' }),
    ).toContainText('B has its row');
});

test('the reference loop runs a changed program; the reader’s own says what to solve', async ({
  page,
}) => {
  const stage = await open(page);
  await stage.box.getByLabel('Runs on').selectOption('The reference loop');
  await write(
    page,
    stage,
    "import { run, sleep } from '#loop';\nrun((function* () {\n  yield* sleep(2);\n  console.log('two');\n})());",
  );
  await stage.button('Run').click();
  await expect(stage.box.getByText(/^Ran on /)).toBeVisible();
  await stage.button('Last step').click();
  await expect(stage.part('Output').getByRole('listitem')).toHaveText(['2.000 two']);
  await stage.box.getByLabel('Runs on').selectOption('Your loop');
  await expect(stage.box.getByText('No part of the loop is yours yet')).toBeVisible();
});

test('every step can be read and copied as text', async ({ page }) => {
  const { box, slider } = await open(page);
  await box.getByText('All 101 steps in words').click();
  await box.getByText('The whole as plain text').click();
  await expect(box.getByRole('textbox', { name: 'All steps as plain text' })).toHaveValue(
    /52\. 0\.1 s: Task-3 prints B has its row\./,
  );
  await slider.fill('70');
  await expect(box.locator('[aria-current="step"]')).toContainText('wake Task-2');
});

for (const [width, height] of [
  [390, 844],
  [1440, 900],
] as const)
  for (const theme of ['light', 'dark'] as const)
    test(`${width} px, ${theme}: accessible in the middle of a run, in the editor and side by side`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      const stage = await open(page);
      const faults = () => audit(page);
      await stage.slider.fill('51');
      if (width === 390) {
        await stage.part('Heap').scrollIntoViewIfNeeded();
        for (const shown of [stage.part('Program'), stage.sentence, stage.button('Step forward')])
          await expect(shown).toBeInViewport();
      }
      expect(await faults()).toEqual([]);
      await stage.button('Edit').click();
      await expect(page.locator('.cm-content')).toBeVisible();
      expect(await faults()).toEqual([]);
      await stage.box.getByLabel('Beside it').selectOption('The reference loop');
      await expect(stage.box.getByText('Both runs print the same lines')).toBeVisible();
      expect(await faults()).toEqual([]);
    });
