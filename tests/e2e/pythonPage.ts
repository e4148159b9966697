import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Route } from '@playwright/test';
import { build } from 'esbuild';
import { bundlePython } from '../../src/plugins/python/bundle';
import type { Python } from '../../src/python/host';
import type { PythonAssets } from '../../src/python/PythonAssets';

/** An almost empty page with CPython and nothing of the site. */
export const origin = 'https://python.test';

export interface PythonWindow {
  python: Python;
  createPython(assets: PythonAssets): Python;
}

export interface PythonPage {
  /** Opens the page anew. `answer` may take over what is asked of the server. */
  open(page: Page, answer?: (route: Route, name: string) => Promise<boolean>): Promise<void>;
}

/** Bundles Python once; every page of the tests is served from memory. */
export async function bundlePythonPage(): Promise<PythonPage> {
  const folder = await mkdtemp(join(tmpdir(), 'python-'));
  const { frame, ...packed } = await bundlePython(folder);
  const { outputFiles } = await build({
    entryPoints: ['src/python/host/index.ts'],
    bundle: true,
    format: 'iife',
    globalName: 'host',
    footer: { js: 'window.createPython = host.createPython;' },
    write: false,
  });
  const served = new Map<string, { contentType: string; body: string | Buffer }>();
  const html = 'text/html; charset=utf-8';
  served.set('/', {
    contentType: html,
    body: '<!doctype html><title>Python</title><script src="/host.js"></script>',
  });
  served.set('/host.js', { contentType: 'text/javascript', body: outputFiles[0]?.text ?? '' });
  served.set('/frame', { contentType: html, body: await readFile(join(folder, frame)) });
  const file = async (name: string, { file, bytes }: { file: string; bytes: number }) => {
    const body = await readFile(join(folder, file));
    served.set(`/${name}`, { contentType: 'application/octet-stream', body });
    return { url: `/${name}`, bytes };
  };
  const assets: PythonAssets = {
    frame: '/frame',
    worker: await file('worker', packed.worker),
    core: await file('core', packed.core),
    library: await file('library', packed.library),
  };
  return {
    async open(page, answer) {
      await page.route(`${origin}/**`, async (route) => {
        const name = new URL(route.request().url()).pathname;
        if (await answer?.(route, name)) return;
        await route.fulfill(served.get(name) ?? { status: 404 });
      });
      await page.goto(`${origin}/`);
      await page.evaluate((given) => {
        const { createPython } = window as unknown as PythonWindow;
        Object.assign(window, { python: createPython(given) });
      }, assets);
    },
  };
}
