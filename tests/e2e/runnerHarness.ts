import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import { bundleRunner } from '../../src/plugins/runner/bundle';
import type { Engine, RunEvent, RunFiles, RunOutcome } from '../../src/runner/types';

/** An almost empty page on an address of its own, with the runner and nothing of the site. */
export const origin = 'https://runner.test';

export interface Harness {
  /** Opens the page anew, with an engine that has booted. */
  open(page: Page): Promise<void>;
}

/** One run, with everything that it told on its way and how the page did meanwhile. */
export interface Observed {
  readonly outcome: RunOutcome;
  readonly events: readonly RunEvent[];
  /** Times between two frames of the page, in milliseconds. */
  readonly frames: readonly number[];
}

interface HarnessWindow {
  engine: Engine;
  createInstantEngine(assets: { frame: string; worker: string }): Engine;
}

const isolation = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'credentialless',
};

/** Bundles the runner once; every page of the tests is served from memory. */
export async function bundleHarness(): Promise<Harness> {
  const folder = await mkdtemp(join(tmpdir(), 'runner-'));
  const files = await bundleRunner(folder);
  const { outputFiles } = await build({
    entryPoints: ['src/runner/host/index.ts'],
    bundle: true,
    format: 'iife',
    globalName: 'host',
    footer: { js: 'window.createInstantEngine = host.createInstantEngine;' },
    write: false,
  });
  const host = outputFiles[0]?.text ?? '';
  const served: Record<string, { type: string; body: string }> = {
    '/': {
      type: 'text/html',
      body: '<!doctype html><title>Runner</title><script src="/host.js"></script>',
    },
    '/host.js': { type: 'text/javascript', body: host },
    '/frame': { type: 'text/html', body: await readFile(join(folder, files.frame), 'utf8') },
    '/worker': {
      type: 'text/javascript',
      body: await readFile(join(folder, files.worker), 'utf8'),
    },
  };
  return {
    async open(page) {
      await page.route(`${origin}/**`, async (route) => {
        const found = served[new URL(route.request().url()).pathname];
        if (!found) return route.fulfill({ status: 404 });
        await route.fulfill({
          contentType: `${found.type}; charset=utf-8`,
          body: found.body,
          headers: isolation,
        });
      });
      await page.goto(`${origin}/`);
      await page.evaluate(async () => {
        const { createInstantEngine } = window as unknown as HarnessWindow;
        const engine = createInstantEngine({ frame: '/frame', worker: '/worker' });
        Object.assign(window, { engine });
        await engine.prepare();
      });
    },
  };
}

/** Runs files in the page's engine and watches the page's own frames meanwhile. */
export function observe(page: Page, files: RunFiles): Promise<Observed> {
  return page.evaluate(async (given) => {
    const { engine } = window as unknown as HarnessWindow;
    const events: RunEvent[] = [];
    const frames: number[] = [];
    let last = performance.now();
    let watching = true;
    const frame = () => {
      frames.push(performance.now() - last);
      last = performance.now();
      if (watching) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    const outcome = await engine.run(given, { onEvent: (event) => events.push(event) });
    watching = false;
    return { outcome, events, frames };
  }, files);
}
