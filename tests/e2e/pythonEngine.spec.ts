import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { listStagePrograms } from '../../src/plugins/stage/listStagePrograms';
import type { LoopEngineProgress } from '../../src/trace/LoopEngine';
import type { End } from '../../src/trace/LoopEvent';
import type { LoopTrace } from '../../src/trace/LoopTrace';
import { bundlePythonPage, type PythonPage, type PythonWindow } from './pythonPage';

let python: PythonPage;

test.beforeAll(async () => {
  python = await bundlePythonPage();
});

const run = (page: Page, source: string): Promise<LoopTrace> =>
  page.evaluate((text) => (window as unknown as PythonWindow).python.engine.run(text), source);

test('the programs for the Stage give the traces in the page that they give in node', async ({
  page,
}) => {
  await python.open(page);
  const programs = (await listStagePrograms('.')).filter(({ language }) => language === 'python');
  expect(programs.length).toBeGreaterThan(10);
  for (const { code, file, traceFile } of programs) {
    const stored: LoopTrace = JSON.parse(readFileSync(traceFile, 'utf8'));
    expect(await run(page, code), file).toEqual(stored);
  }
});

test('what ends a program is said in a sentence, with its line', async ({ page }) => {
  await python.open(page);
  const ends: readonly [program: string, end: Partial<End>, says: RegExp][] = [
    ['print(', { reason: 'syntax', line: 1 }, /^`SyntaxError: .*` at line 1\. Nothing of/],
    [
      'def f():\n    return 1 / 0\n\nf()',
      { reason: 'raised', line: 2 },
      /line 2 in `f`, called from line 4/,
    ],
    ['while True:\n    pass', { reason: 'steps' }, /taken 10 000 steps/],
    [
      'import asyncio\nasync def main():\n    while True:\n        await asyncio.sleep(0)\nasyncio.run(main())',
      { reason: 'steps' },
      /Perhaps a loop never ends/,
    ],
    [
      'import asyncio\nasync def main():\n    await asyncio.Event().wait()\nasyncio.run(main())',
      { reason: 'deadlock', line: 3 },
      /Nothing is ready, no timer is set.*`Task-1` waits for `event\.wait\(\)` at line 3/,
    ],
    [
      'import threading\nthreading.Thread(target=print).start()',
      { reason: 'raised', line: 2 },
      /A page has one thread/,
    ],
    [
      'import urllib.request\nurllib.request.urlopen("http://example.org/")',
      { reason: 'raised', line: 2 },
      /there is no host 'example\.org' here/,
    ],
    [
      'import js\njs.fetch("https://example.org/")',
      { reason: 'raised', line: 2 },
      /fetch is not available here: a program in Python runs without a network/,
    ],
  ];
  for (const [program, end, says] of ends) {
    const last = (await run(page, program)).events.at(-1);
    expect(last, program).toMatchObject({ type: 'end', ...end });
    expect(last, program).toMatchObject({ message: expect.stringMatching(says) });
  }
});

test('a call that never comes back is ended from outside; Python starts anew and the next program runs', async ({
  page,
}) => {
  await python.open(page);
  const trace = await run(page, "import itertools\nprint('before')\nsum(itertools.count())");
  expect(trace.title).toMatch(/^CPython 3\.14\./);
  expect(trace.events).toContainEqual({ type: 'print', text: 'before' });
  expect(trace.events.at(-1)).toMatchObject({
    reason: 'endless',
    line: 3,
    message: expect.stringContaining('Line 3 was the last that began.'),
  });
  expect((await run(page, 'print(1)')).events.at(-1)).toMatchObject({ reason: 'finished' });
});

test('a newer run ends the older one, the signal ends both, and nothing runs after dispose', async ({
  page,
}) => {
  await python.open(page);
  await run(page, 'print(1)');
  const ends = await page.evaluate(async () => {
    const { engine } = (window as unknown as PythonWindow).python;
    const forever = 'import itertools\nsum(itertools.count())';
    const older = engine.run(forever);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const stop = new AbortController();
    const newer = engine.run(forever, { signal: stop.signal });
    stop.abort();
    const traces = [await older, await newer, await engine.run('print(2)')];
    engine.dispose();
    traces.push(await engine.run('print(3)'));
    return traces.map(({ events }) => {
      const last = events.at(-1);
      return last?.type === 'end' ? last.reason : last;
    });
  });
  expect(ends).toEqual(['stopped', 'stopped', 'finished', 'stopped']);
  await expect(page.locator('iframe')).toHaveCount(0);
});

test('a download is told byte by byte, can fail, and is tried again', async ({ page }) => {
  let isOnline = false;
  const asked: string[] = [];
  await python.open(page, async (route, name) => {
    asked.push(name);
    if (isOnline || name !== '/core') return false;
    await route.abort();
    return true;
  });
  const failed = await run(page, 'print(1)');
  expect(failed.events).toEqual([
    expect.objectContaining({
      reason: 'unavailable',
      message: expect.stringMatching(/^Python did not load: .*Check the connection/),
    }),
  ]);
  isOnline = true;
  const progress = await page.evaluate(async () => {
    const told: LoopEngineProgress[] = [];
    await (window as unknown as PythonWindow).python.engine.run('print(1)', {
      onProgress: (one) => told.push(one),
    });
    return told;
  });
  expect(progress.map(({ what }) => what)).toEqual(
    expect.arrayContaining(['Loading Python', 'Starting Python']),
  );
  const bytes = progress.filter(({ what }) => what === 'Loading Python');
  expect(bytes.map(({ loaded }) => loaded)).toEqual(
    bytes.map(({ loaded }) => loaded).sort((a, b) => a - b),
  );
  // What had arrived the first time is not asked for again.
  expect(asked.filter((name) => name === '/library')).toHaveLength(1);
});
