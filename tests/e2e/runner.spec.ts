import { expect, type Page, test } from '@playwright/test';
import type { RunFiles, RunOutcome } from '../../src/runner/types';
import { isSolved } from '../../src/runner/verdict';
import { badInputs } from './runnerBadInputs';
import { bundleHarness, type Harness, type Observed, observe, origin } from './runnerHarness';

/** Every way in which an attempt can be bad: the page stays alive, the learner reads why, and nothing is ever solved. */

const names = ['answer > is 42', 'answer > is 42, in the end'];
const withAnswer = (code: string): RunFiles => ({
  'exercise.ts': code,
  'support/given.ts': 'export const given = 1;',
  'exercise.test.ts': `
    import { describe, expect, it } from 'vitest';
    import { answer } from './exercise';
    describe('answer', () => {
      it('is 42', () => {
        const given = answer();
        expect(given instanceof Promise ? 42 : given, 'what answer() gave').toBe(42);
      });
      it('is 42, in the end', async () => {
        expect(await answer(), 'what answer() gave').toBe(42);
      });
    });
  `,
});
const honest = withAnswer('export const answer = () => 42;');

let harness: Harness;
test.beforeAll(async () => {
  harness = await bundleHarness();
});
test.beforeEach(async ({ page }) => {
  await harness.open(page);
});

async function expectHonestRunPasses(page: Page): Promise<void> {
  const { outcome } = await observe(page, honest);
  expect(isSolved(outcome, names), JSON.stringify(outcome)).toBe(true);
}

function firstError(outcome: RunOutcome) {
  if (outcome.kind === 'stopped') return outcome.problem;
  return outcome.kind === 'finished' ? outcome.tests.flatMap(({ errors }) => errors)[0] : undefined;
}

/** A page that stood still for the time of a run would show one frame of a second and more. */
function expectAlive({ frames }: Observed): void {
  const sorted = [...frames].sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)], 'the median frame of the page, ms').toBeLessThan(
    100,
  );
  expect(sorted.at(-1), 'the longest frame of the page, ms').toBeLessThan(700);
}

for (const bad of badInputs)
  test(`bad input: ${bad.title}`, async ({ page }) => {
    const observed = await observe(page, withAnswer(bad.code));
    const { outcome } = observed;
    expect(isSolved(outcome, names)).toBe(false);
    const error = firstError(outcome);
    if (bad.problem !== undefined) {
      expect(outcome, JSON.stringify(outcome)).toMatchObject({ kind: 'stopped' });
      expect([bad.problem].flat()).toContain(outcome.kind === 'stopped' && outcome.problem.code);
    } else expect(outcome, JSON.stringify(outcome)).toMatchObject({ kind: 'finished' });
    expect(error?.message).toMatch(bad.says);
    if (bad.place) expect(error?.place).toEqual({ file: 'exercise.ts', ...bad.place });
    if (bad.excerpt) expect(error).toMatchObject({ excerpt: bad.excerpt });
    if (bad.test) expect(error).toMatchObject({ test: bad.test });
    if (bad.isBlocking) expectAlive(observed);
    await expectHonestRunPasses(page);
  });

test('a million lines on the console are folded', async ({ page }) => {
  const code =
    'export const answer = () => { for (let i = 0; i < 500_000; i++) console.log("line", i); return 42; };';
  const { outcome, events, frames } = await observe(page, withAnswer(code));
  const lines = events.flatMap((event) => (event.type === 'console' ? [event.text] : []));
  expect(lines).toHaveLength(401);
  expect(lines[0]).toBe('line 0');
  expect(lines.at(-1)).toBe('… and 999\u00a0600 more lines');
  expect(outcome).toMatchObject({
    kind: 'finished',
    notices: [expect.stringContaining('more lines')],
  });
  expectAlive({ outcome, events, frames });
});

test('a string of 100 MB is cut, on the console and in a failure', async ({ page }) => {
  const code =
    'export const answer = () => { const long = "x".repeat(1e8); console.log(long); return long; };';
  const observed = await observe(page, withAnswer(code));
  const [line] = observed.events.flatMap((event) => (event.type === 'console' ? [event.text] : []));
  expect(line?.length).toBeLessThan(5_000);
  expect(line).toMatch(/… cut: 100\u00a0000\u00a0000 characters in all$/);
  expect(JSON.stringify(observed.outcome).length).toBeLessThan(60_000);
  expect(observed.outcome).toMatchObject({ kind: 'finished' });
  expect(isSolved(observed.outcome, names)).toBe(false);
  expectAlive(observed);
});

test('timers that are left open are noted', async ({ page }) => {
  const code = 'export const answer = () => { setTimeout(() => {}, 1e6); return 42; };';
  const { outcome } = await observe(page, withAnswer(code));
  expect(isSolved(outcome, names), 'it is no failure').toBe(true);
  expect(outcome).toMatchObject({
    notices: [expect.stringMatching(/^2 timers were still waiting/)],
  });
});

test('a sandbox that dies with its process is told apart from a held loop, and replaced', async ({
  page,
}) => {
  const run = observe(page, withAnswer('export const answer = () => new Promise(() => {});'));
  await page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    document.querySelector('iframe')?.remove();
  });
  const { outcome } = await run;
  expect(outcome).toMatchObject({ kind: 'stopped', problem: { code: 'memory', test: names[1] } });
  await expectHonestRunPasses(page);
});

test('a newer run cancels the older, and is clean', async ({ page }) => {
  const outcomes = await page.evaluate(
    async ([hanging, good]) => {
      const { engine } = window as unknown as { engine: import('../../src/runner/types').Engine };
      const first = engine.run(hanging as RunFiles);
      await new Promise((resolve) => setTimeout(resolve, 200));
      const second = engine.run(hanging as RunFiles);
      const third = engine.run(good as RunFiles);
      return Promise.all([first, second, third]);
    },
    [withAnswer('export const answer = () => { while (true) {} };'), honest] as const,
  );
  expect(outcomes.map(({ kind }) => kind)).toEqual(['cancelled', 'cancelled', 'finished']);
  expect(isSolved(outcomes[2] as RunOutcome, names)).toBe(true);
});

test('an AbortSignal cancels a run, a disposed engine runs nothing and leaves nothing in the page', async ({
  page,
}) => {
  const kinds = await page.evaluate(async (files) => {
    const { engine } = window as unknown as { engine: import('../../src/runner/types').Engine };
    const early = await engine.run(files, { signal: AbortSignal.abort() });
    const controller = new AbortController();
    const aborted = engine.run(files, { signal: controller.signal });
    setTimeout(() => controller.abort(), 300);
    const late = await aborted;
    const running = engine.run(files);
    engine.dispose();
    const after = await engine.run(files);
    return [early, late, await running, after].map(({ kind }) => kind);
  }, withAnswer('export const answer = () => { while (true) {} };'));
  expect(kinds).toEqual(['cancelled', 'cancelled', 'cancelled', 'cancelled']);
  await expect(page.locator('iframe')).toHaveCount(0);
});

test('leaving the page in the middle of a run harms nothing', async ({ page }) => {
  await page.evaluate((files) => {
    const { engine } = window as unknown as { engine: import('../../src/runner/types').Engine };
    void engine.run(files);
  }, withAnswer('export const answer = () => { while (true) {} };'));
  await page.goto('about:blank');
  await harness.open(page);
  await expectHonestRunPasses(page);
});

test('the first run works unprepared, and says so when the runner cannot be loaded', async ({
  page,
}) => {
  const outcomes = await page.evaluate(async (files) => {
    const { createInstantEngine } = window as unknown as typeof import('../../src/runner/host');
    const good = await createInstantEngine({ frame: '/frame', worker: '/worker' }).run(files);
    const missing = createInstantEngine({ frame: '/missing', worker: '/worker' });
    await missing.prepare();
    return [good, await missing.run(files)];
  }, honest);
  expect(isSolved(outcomes[0] as RunOutcome, names)).toBe(true);
  expect(outcomes[1]).toMatchObject({
    kind: 'stopped',
    problem: { code: 'unavailable', message: expect.stringContaining('/missing answered 404') },
  });
});

test('a worker that speaks another language is not believed', async ({ page }) => {
  await page.route(`${origin}/liar`, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      headers: { 'Cross-Origin-Resource-Policy': 'same-origin' },
      body: `onmessage = ({ ports: [port] }) => {
        port.onmessage = () => port.postMessage({ version: 1, run: 1, type: 'done', verdict: 'solved' });
        port.postMessage({ version: 1, run: 0, type: 'ready' });
      };`,
    }),
  );
  const outcome = await page.evaluate(async (files) => {
    const { createInstantEngine } = window as unknown as typeof import('../../src/runner/host');
    return createInstantEngine({ frame: '/frame', worker: '/liar' }).run(files);
  }, honest);
  expect(outcome).toMatchObject({ kind: 'stopped', problem: { code: 'tampered' } });
});

const unsupported: Record<string, string> = {
  'vi.mock': "import { vi } from 'vitest'; vi.mock('./exercise');",
  'vi.useFakeTimers': "import { vi } from 'vitest'; vi.useFakeTimers();",
  'expect.poll': "import { expect } from 'vitest'; expect.poll(() => 1);",
  toMatchSnapshot: "import { expect } from 'vitest'; expect(1).toMatchSnapshot();",
  bench: "import { bench } from 'vitest'; bench('fast', () => {});",
};
for (const [name, code] of Object.entries(unsupported))
  test(`a feature of vitest that is not here is named: ${name}`, async ({ page }) => {
    const { outcome } = await observe(page, { 'exercise.ts': '', 'exercise.test.ts': code });
    expect(outcome).toMatchObject({ kind: 'stopped', problem: { code: 'unsupported' } });
    expect(firstError(outcome)?.message).toContain(name);
  });
