import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type LaunchOptions, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { placed } from '../prose/placed';
import type { Drawing } from './Drawing';

const FACE = 'node_modules/@fontsource-variable/geist/files/geist-latin-wght-normal.woff2';

/** Draws diagrams with mermaid in a browser, one after the other, and gives each SVG as it is made. */
export async function* draw(
  root: string,
  drawings: readonly Drawing[],
  browserToUse: LaunchOptions,
): AsyncGenerator<{ readonly drawing: Drawing; readonly svg: string }> {
  const browser = await chromium.launch(browserToUse);
  try {
    const page = await browser.newPage();
    await openDrawingPage(page, root);
    for (const drawing of drawings) yield { drawing, svg: await drawOne(page, drawing) };
  } finally {
    await browser.close();
  }
}

async function openDrawingPage(page: Page, root: string): Promise<void> {
  const face = await readFile(join(root, FACE), 'base64');
  // Labels are measured here, so the page has the face and the size that they have in `prose.css`.
  await page.setContent(`<!doctype html><style>
    @font-face { font-family: Geist; font-weight: 100 900; src: url(data:font/woff2;base64,${face}) }
    body, svg text { font: 14px Geist }
  </style><body>`);
  await page.evaluate(() => document.fonts.load('14px Geist'));
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/plugins/diagrams/page/index.ts')],
    bundle: true,
    format: 'iife',
    minify: true,
    write: false,
  });
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
}

async function drawOne(page: Page, { fence, id }: Drawing): Promise<string> {
  try {
    const svg = await page.evaluate(([name, text]) => globalThis.drawingPage.draw(name, text), [
      id,
      fence.text,
    ] as const);
    return `${svg}\n`;
  } catch (error) {
    const reason =
      error instanceof Error
        ? error.message.replace(/^page\.evaluate: (Error: )?/, '')
        : String(error);
    throw placed(fence.file, fence.line, `mermaid could not draw this diagram.\n${reason}`);
  }
}
