import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Card } from './Card';
import { createPainter } from './createPainter';
import { drawCard } from './drawCard';

/** Painted cards stay here from build to build, under a hash of what is drawn. */
const CACHE = '.cache/cards';

/** Writes a PNG for each card into `outDir`, and paints only those that no earlier build has painted. */
export async function writeCards(
  cards: ReadonlyMap<string, Card>,
  { siteDir, outDir }: { readonly siteDir: string; readonly outDir: string },
): Promise<void> {
  const cache = join(siteDir, CACHE);
  await Promise.all([cache, outDir].map((folder) => mkdir(folder, { recursive: true })));
  let painter: ReturnType<typeof createPainter> | undefined;
  for (const [name, card] of cards) {
    const svg = drawCard(card);
    const kept = join(cache, `${createHash('sha256').update(svg).digest('hex').slice(0, 24)}.png`);
    let png = await readFile(kept).catch(() => undefined);
    if (!png) {
      painter ??= createPainter();
      png = Buffer.from((await painter)(svg));
      await writeFile(kept, png);
    }
    await writeFile(join(outDir, `${name}.png`), png);
  }
}
