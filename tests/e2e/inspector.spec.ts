import { expect, type Locator, type Page, test } from '@playwright/test';

/** The Frame inspector and the quiz of the chapter on generators. */

interface Inspector {
  readonly box: Locator;
  readonly sentence: Locator;
  readonly stack: Locator;
  readonly heap: Locator;
  readonly slider: Locator;
  readonly forward: Locator;
  goTo(step: number): Promise<void>;
}

async function open(page: Page, title: string): Promise<Inspector> {
  await page.goto('generators/');
  const box = page.getByRole('region', { name: `Frame inspector: ${title}` });
  const slider = box.getByRole('slider', { name: 'Step' });
  const forward = box.getByRole('button', { name: 'Step forward' });
  // The page's script starts when the page is idle: press until it listens.
  await expect(async () => {
    await forward.click();
    await expect(slider).not.toHaveValue('0', { timeout: 200 });
  }).toPass();
  await forward.press('Home');
  await expect(slider).toHaveValue('0');
  return {
    box,
    slider,
    forward,
    sentence: box.locator('[aria-live]'),
    stack: box.getByRole('list', { name: 'Call stack' }),
    heap: box.getByRole('list', { name: 'Generator objects' }),
    goTo: (step) => slider.fill(String(step)),
  };
}

/** Steps forward until the sentence says it. */
async function stepTo({ forward, sentence }: Inspector, words: string): Promise<void> {
  for (let steps = 0; steps < 80; steps++) {
    if ((await sentence.textContent())?.includes(words)) return;
    await forward.press('ArrowRight');
  }
  throw new Error(`No step says "${words}".`);
}

test('steps forward and back by the keyboard, and says what each step shows', async ({ page }) => {
  const inspector = await open(page, 'Nothing runs before next()');
  const { sentence, forward, slider } = inspector;
  await expect(sentence).toHaveText('The program starts: the frame of the module is on the stack.');

  await stepTo(inspector, 'picker() makes a generator object');
  const made = await sentence.textContent();
  await forward.press('ArrowRight');
  await expect(sentence).not.toHaveText(made ?? '');
  await forward.press('ArrowLeft');
  await expect(sentence).toHaveText(made ?? '');

  await forward.press('End');
  await expect(sentence).toHaveText('The program has come to its end.');
  await expect(slider).toHaveAttribute('aria-valuetext', /^step (\d+) of \1$/);
  await forward.press('Home');
  await expect(slider).toHaveValue('0');
});

test('a generator waits on the heap, runs on the stack, and waits again', async ({ page }) => {
  const inspector = await open(page, 'Nothing runs before next()');
  const { heap, stack } = inspector;

  await stepTo(inspector, 'picker() makes a generator object');
  await expect(heap).toContainText('created, not started');
  await expect(stack.getByRole('listitem')).toHaveCount(1);

  await stepTo(inspector, 'links the frame of picker onto the stack for the first time');
  await expect(stack.getByRole('listitem').first()).toContainText('picker');
  await expect(heap).toContainText('its frame is linked onto the stack');

  await stepTo(inspector, "picker hands 'book' to its caller");
  await expect(stack).not.toContainText('item');
  await expect(heap).toContainText('suspended');
  await expect(heap).toContainText("item'book'");
  const program = inspector.box.getByRole('list', { name: 'Program' });
  await expect(program.getByRole('listitem').nth(3)).toContainText('picker suspended');
});

test('the slider, the buttons and the output belong together', async ({ page }) => {
  const { box, slider, forward, goTo } = await open(page, 'A record cut in two');
  const last = Number(await slider.getAttribute('max'));
  await goTo(last);
  await expect(box).toContainText('1001;paid\n1002;open');
  await expect(forward).toHaveAttribute('aria-disabled', 'true');
  await slider.press('ArrowLeft');
  await expect(slider).toHaveValue(String(last - 1));
  await box.getByRole('button', { name: 'First step' }).click();
  await expect(slider).toHaveValue('0');
});

test('plays, pauses, and plays again from the end', async ({ page }) => {
  await page.clock.install();
  const { box, slider, goTo } = await open(page, 'Values go in');
  await box.getByRole('button', { name: 'Play' }).click();
  await page.clock.runFor(20_000);
  await expect(slider).not.toHaveValue('0');
  await box.getByRole('button', { name: 'Pause' }).click();
  const paused = await slider.inputValue();
  await page.clock.runFor(20_000);
  await expect(slider).toHaveValue(paused);

  await goTo(Number(await slider.getAttribute('max')));
  await box.getByRole('button', { name: 'Play' }).click();
  await expect(slider).toHaveValue('0');
});

for (const width of [390, 1440]) {
  test(`nothing moves while stepping at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const { box, slider, goTo } = await open(page, 'A generator inside a generator');
    const last = Number(await slider.getAttribute('max'));
    const heights = new Set<number>();
    for (let step = 0; step <= last; step++) {
      await goTo(step);
      heights.add((await box.boundingBox())?.height ?? 0);
    }
    expect([...heights]).toHaveLength(1);
  });
}

test('a frame flies to the stack, unless motion is not wanted', async ({ page }) => {
  const inspector = await open(page, 'Leaving early');
  // Transitions of style sheets are other classes.
  const flights = () =>
    page.evaluate(
      () => document.getAnimations().filter((one) => one.constructor === Animation).length,
    );
  await stepTo(inspector, 'makes a generator object');
  await inspector.forward.press('ArrowRight');
  await inspector.forward.press('ArrowRight');
  await expect.poll(flights).toBeGreaterThan(0);
  await expect.poll(flights).toBe(0);

  await page.emulateMedia({ reducedMotion: 'reduce' });
  await inspector.forward.press('ArrowLeft');
  expect(await flights()).toBe(0);
});

test('has all steps in words', async ({ page }) => {
  const { box, sentence, slider, goTo } = await open(page, 'Leaving early');
  await box.getByText(/All \d+ steps in words/).click();
  const steps = box.locator('details li');
  await expect(steps).toHaveCount(Number(await slider.getAttribute('max')) + 1);
  await goTo(5);
  await expect(sentence).toHaveText((await steps.nth(5).textContent()) ?? '');
});

test('reads without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('generators/');
  const box = page.getByRole('region', { name: 'Frame inspector: A record cut in two' });
  await expect(box).toContainText('def records(chunks):');
  await expect(box).toContainText('Recorded from CPython 3.14');
  await expect(box.getByRole('button')).toHaveCount(0);
  await box.getByText(/All \d+ steps in words/).click();
  await expect(box.locator('details')).toContainText('The program has come to its end.');
  const answer = page.locator('form').filter({ hasText: 'ship(order)' }).locator('details');
  await answer.locator('summary').click();
  await expect(answer.getByRole('listitem').filter({ hasText: 'Right:' })).toBeVisible();
  await context.close();
});

test('the quiz says why an answer is wrong, and lets the reader try again', async ({ page }) => {
  await page.goto('generators/');
  const card = page.getByRole('group', { name: /ship\(order\)/ });
  const form = page.locator('form').filter({ has: card });
  const check = form.getByRole('button', { name: 'Check' });
  const score = page.getByRole('status').filter({ hasText: 'right' });

  // The drawn quiz is replaced by the living one when it is near: an answer to the drawn one is given again.
  await expect(async () => {
    if (await form.getByText('Not this one.').isVisible()) return;
    await card.getByRole('radio', { name: /because the yield is never reached/ }).check();
    await check.click({ timeout: 500 });
    await expect(form).toContainText('Not this one.', { timeout: 1000 });
  }).toPass();
  await expect(score).toHaveText(/^0 of \d right\.$/);
  await expect(form.getByText('Why the other answers are right or wrong')).toBeVisible();

  const right = card.getByRole('radio', { name: 'Nothing: it returns a generator' });
  await right.focus();
  await right.press('Space');
  await expect(form).not.toContainText('Not this one.');
  await right.press('Enter');
  await expect(form).toContainText('Right.');
  await expect(form).toContainText('The call only makes the generator.');
  await expect(score).toHaveText(/^1 of \d right\.$/);
});
