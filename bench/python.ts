import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import sirv from 'sirv';
import { median, printTable } from './statistics';

/**
 * CPython in a chapter: from the press on Run to the first output that is seen, with nothing in the browser's cache, in a tab that
 * finds all of it there, and on a Python that runs already; and its bytes on the wire. Beside it Pyodide as npm ships it, from
 * `import` to the end of a program that prints, in the same minutes.
 */
export async function benchPython(browser: Browser, url: string, rounds: number): Promise<void> {
  const cold: number[] = [];
  const warm: number[] = [];
  const running: number[] = [];
  const plain: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const context = await browser.newContext();
    for (const times of [cold, warm]) {
      const page = await context.newPage();
      times.push(await firstOutput(page, url));
      if (times === warm) running.push(await nextOutput(page));
      await page.close();
    }
    plain.push(await plainPyodide(await context.newPage()));
    await context.close();
  }
  printTable(`Python in a chapter (medians of ${rounds} rounds)`, [
    {
      what: 'Run to first output, cold cache, ms',
      is: median(cold),
      budget: 3_500,
      Pyodide: median(plain),
    },
    { what: 'Run to first output, warm cache, ms', is: median(warm), budget: 2_400 },
    { what: 'Run again to output, ms', is: median(running) },
    {
      what: 'bytes, MB',
      is: bytes('build/python', /./) / 1e6,
      budget: 6.3,
      Pyodide: bytes(PYODIDE, /\.(m?js|wasm|zip|json)$/, gzipSync) / 1e6,
    },
  ]);
}

const PYODIDE = 'node_modules/pyodide';

const OUTPUT = '[aria-label="Output of your run"]';

async function firstOutput(page: Page, url: string): Promise<number> {
  await page.goto(`${url}event-loop/`);
  await page.waitForFunction(() => document.documentElement.dataset.hasHydrated === 'true');
  return pressAndWait(page, 'figure.code [data-cell="run"]');
}

async function nextOutput(page: Page): Promise<number> {
  // A press while a program runs would end it, and Python with it.
  await page
    .getByRole('status')
    .filter({ hasText: /^Ran on/ })
    .waitFor();
  return pressAndWait(page, 'figure.code + div button');
}

/** Presses a button and waits for output that was not there before, by the page's own clock. */
function pressAndWait(page: Page, button: string): Promise<number> {
  return page.evaluate(
    ([selector, output]) =>
      new Promise<number>((resolve) => {
        const before = document.querySelector(output);
        const start = performance.now();
        document.querySelector<HTMLElement>(selector)?.click();
        const look = setInterval(() => {
          const now = document.querySelector(output);
          if (!now || now === before) return;
          clearInterval(look);
          resolve(performance.now() - start);
        }, 4);
      }),
    [button, OUTPUT] as const,
  );
}

/** Pyodide from a server of its own, in a page that holds nothing else. */
async function plainPyodide(page: Page): Promise<number> {
  const server = createServer(sirv(PYODIDE, { dev: true })).listen(0);
  const { port } = server.address() as AddressInfo;
  const home = `http://localhost:${port}/`;
  await page.goto(`${home}package.json`);
  const time = await page.evaluate(async (indexURL) => {
    const start = performance.now();
    const { loadPyodide } = await import(`${indexURL}pyodide.mjs`);
    const python = await loadPyodide({ indexURL });
    python.runPython('import asyncio; print(1)');
    return performance.now() - start;
  }, home);
  server.closeAllConnections();
  server.close();
  return time;
}

/** Of all files of a folder that are sent, as they are sent. */
function bytes(folder: string, sent: RegExp, pack = (file: Buffer) => file): number {
  return readdirSync(folder)
    .filter((name) => sent.test(name) && !/console|package/.test(name))
    .reduce((all, name) => all + pack(readFileSync(join(folder, name))).byteLength, 0);
}
