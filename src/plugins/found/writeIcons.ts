import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createPainter } from './card/createPainter';
import type { Site } from './headTags';

/** The colour of paper in `src/css/roles.css`, light and dark: the browser's own frame around the page takes it on. */
export const PAPER = { light: '#fbfaf7', dark: '#15171a' } as const;

export const APPLE_ICON = 'icons/180.png';
export const MANIFEST = 'manifest.webmanifest';

/** In pixels: for a phone of Apple's, and the two that a manifest must have. */
const SIZES = [180, 192, 512] as const;

/** Writes the mark as icons for home screens, and the manifest that names them. */
export async function writeIcons(
  site: Site,
  { siteDir, outDir }: { readonly siteDir: string; readonly outDir: string },
): Promise<void> {
  const mark = /<svg[^>]*>(.*)<\/svg>/s.exec(
    await readFile(join(siteDir, 'static/favicon.svg'), 'utf8'),
  )?.[1];
  if (!mark) throw new Error('static/favicon.svg: no drawing found inside of <svg>.');
  const paint = await createPainter();
  await mkdir(join(outDir, 'icons'), { recursive: true });
  for (const size of SIZES)
    await writeFile(join(outDir, `icons/${size}.png`), paint(iconOf(mark, size)));
  await writeFile(join(outDir, MANIFEST), `${JSON.stringify(manifestOf(site), null, 2)}\n`);
}

/** The mark on paper, with room around it for those who cut a circle out. */
function iconOf(mark: string, size: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 24 24"><rect width="24" height="24" fill="${PAPER.light}"/><g transform="translate(4.2 4.2) scale(0.65)" fill="none" stroke-width="3">${mark}</g></svg>`;
}

function manifestOf({ title, description }: Site): object {
  return {
    ...{ name: title, short_name: title, description, lang: 'en', start_url: '.', scope: '.' },
    ...{ display: 'minimal-ui', theme_color: PAPER.light, background_color: PAPER.light },
    icons: SIZES.filter((size) => size !== 180).map((size) => ({
      ...{ src: `icons/${size}.png`, sizes: `${size}x${size}`, type: 'image/png' },
      purpose: 'any maskable',
    })),
  };
}
