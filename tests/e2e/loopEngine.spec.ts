import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { build } from 'esbuild';
import type { LoopEngineOptions } from '../../src/loop/host';
import type { LoopFile } from '../../src/loop/LoopFiles';
import { createProgramRecorder } from '../../src/loop/recordProgram';
import { readSharedCode } from '../../src/plugins/exercises/readSharedCode';
import { bundleLoop } from '../../src/plugins/loop/bundle';
import type { LoopEngine } from '../../src/trace/LoopEngine';
import type { LoopTrace } from '../../src/trace/LoopTrace';

/** The TypeScript engine in an almost empty page of its own, without the site. */
const origin = 'https://loop.test';
const { files } = readSharedCode(process.cwd());
let served: Record<string, { contentType: string; body: string }>;

interface LoopWindow {
  files: readonly LoopFile[];
  createLoopEngine(options: LoopEngineOptions): LoopEngine;
  engine: LoopEngine;
}

test.beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'loop-'));
  const names = await bundleLoop(folder);
  const { outputFiles } = await build({
    entryPoints: ['src/loop/host/index.ts'],
    bundle: true,
    format: 'iife',
    globalName: 'host',
    footer: { js: 'window.createLoopEngine = host.createLoopEngine;' },
    write: false,
  });
  const html = 'text/html; charset=utf-8';
  const script = 'text/javascript; charset=utf-8';
  served = {
    '/': {
      contentType: html,
      body: '<!doctype html><title>Loop</title><script src="/host.js"></script>',
    },
    '/host.js': { contentType: script, body: outputFiles[0]?.text ?? '' },
    '/frame': { contentType: html, body: await readFile(join(folder, names.frame), 'utf8') },
    '/worker': { contentType: script, body: await readFile(join(folder, names.worker), 'utf8') },
  };
});

test.beforeEach(async ({ page }) => {
  await page.route(`${origin}/**`, async (route) => {
    const found = served[new URL(route.request().url()).pathname];
    await route.fulfill(found ?? { status: 404 });
  });
  await page.goto(`${origin}/`);
  await page.evaluate((given) => {
    const { createLoopEngine } = window as unknown as LoopWindow;
    const engine = createLoopEngine({
      assets: { frame: '/frame', worker: '/worker' },
      loadFiles: async () => given,
    });
    Object.assign(window, { engine, files: given });
  }, files);
});

const run = (page: Page, source: string): Promise<LoopTrace> =>
  page.evaluate((text) => (window as unknown as LoopWindow).engine.run(text), source);

const sleepers = `import { gather, run, sleep } from '#loop';
function* order(name: string, seconds: number) {
  console.log(name, 'asks');
  yield* sleep(seconds);
  console.log(name, 'has it');
}
function* main() {
  yield* gather([order('A', 0.2), order('B', 0.1)]);
}
run(main());
`;

const own = `async function say(name: string) {
  for (let turn = 0; turn < 3; turn++) {
    console.log(name);
    await null;
  }
}
say('A');
say('B');
`;

for (const [name, source] of Object.entries({ 'on #loop': sleepers, 'on JavaScript’s own': own }))
  test(`a program ${name} gives the trace in the page that it gives in node`, async ({ page }) => {
    const trace = await run(page, source);
    expect(trace.events.at(-1)).toMatchObject({ reason: 'finished' });
    expect(trace).toEqual(createProgramRecorder(files)(source));
  });

test('a program that no mark of ours can stop is ended from outside, and the next one runs', async ({
  page,
}) => {
  const trace = await run(page, `console.log('before');\n/^(a+)+$/.test('${'a'.repeat(60)}b');\n`);
  expect(trace.events).toContainEqual({ type: 'print', text: 'before' });
  expect(trace.events.at(-1)).toMatchObject({
    reason: 'endless',
    line: 2,
    message: expect.stringContaining('The loop was held for 2 seconds'),
  });
  expect((await run(page, own)).events.at(-1)).toMatchObject({ reason: 'finished' });
});

test('a newer run ends the older one, the signal ends both, and nothing runs after dispose', async ({
  page,
}) => {
  const ends = await page.evaluate(async (source) => {
    const { engine } = window as unknown as LoopWindow;
    const forever = `/^(a+)+$/.test('${'a'.repeat(60)}b');`;
    const older = engine.run(forever);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const stop = new AbortController();
    const newer = engine.run(forever, { signal: stop.signal });
    await new Promise((resolve) => setTimeout(resolve, 300));
    stop.abort();
    const traces = [await older, await newer, await engine.run(source)];
    engine.dispose();
    traces.push(await engine.run(source));
    return traces.map(({ events }) => {
      const last = events.at(-1);
      return last?.type === 'end' ? last.reason : last;
    });
  }, own);
  expect(ends).toEqual(['stopped', 'stopped', 'finished', 'stopped']);
  await expect(page.locator('iframe')).toHaveCount(0);
});

test('a part of the reader’s own that holds the loop is named', async ({ page }) => {
  const trace = await page.evaluate(async (source) => {
    const { createLoopEngine, files: given } = window as unknown as LoopWindow;
    const code = given.find(({ path }) => path === 'loop/timers.ts')?.text ?? '';
    const held = code.replace(/override runOnce\(\): void \{/, '$& while (true);');
    const engine = createLoopEngine({
      assets: { frame: '/frame', worker: '/worker' },
      loadFiles: async () => given,
      ownParts: () => ({ timers: held, 'no-part': '' }),
    });
    return engine.run(source);
  }, sleepers);
  expect(trace).toMatchObject({ engine: 'reader', own: ['timers'] });
  expect(trace.events.at(-1)).toMatchObject({
    reason: 'endless',
    message: expect.stringContaining('It may also be your own code of `timers`.'),
  });
});

test('a program reaches nothing outside, and says so', async ({ page }) => {
  const trace = await run(page, `console.log('a');\nfetch('https://example.org/');\n`);
  expect(trace.events.at(-1)).toMatchObject({
    reason: 'raised',
    line: 2,
    message: expect.stringContaining(
      'fetch is not available here: a program on the Stage runs without a network',
    ),
  });
});

test('an engine that cannot be loaded says why, and tries again', async ({ page }) => {
  const ends = await page.evaluate(async (source) => {
    const { createLoopEngine, files: given } = window as unknown as LoopWindow;
    let isThere = false;
    const engine = createLoopEngine({
      assets: { frame: '/frame', worker: '/worker' },
      loadFiles: async () => {
        if (!isThere) throw new Error('/loop.json answered 404');
        return given;
      },
    });
    const first = await engine.run(source);
    isThere = true;
    return [first.events.at(-1), (await engine.run(source)).events.at(-1)];
  }, own);
  expect(ends[0]).toMatchObject({
    reason: 'unavailable',
    message: expect.stringContaining('/loop.json answered 404'),
  });
  expect(ends[1]).toMatchObject({ reason: 'finished' });
});
