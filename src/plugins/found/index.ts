import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { readExercises } from '../exercises/readExercises';
import { cardsOf } from './card/cardsOf';
import { writeCards } from './card/writeCards';
import { readPages } from './readPages';
import { siteOf } from './siteOf';
import { llmsText, textPath } from './text/llmsText';
import { pageText } from './text/pageText';
import { readSources } from './text/readSources';
import { writeIcons } from './writeIcons';

/**
 * What is there for those who find the course from outside: a social card for each page, the pages as plain text with their
 * index `llms.txt`, `robots.txt`, and icons for home screens. What a page's head says to them is in `headTags.ts`; `delivery` puts it there.
 */
export default function found({ siteDir, siteConfig }: LoadContext): Plugin {
  const site = siteOf(siteConfig);
  return {
    name: 'found',
    async postBuild({ outDir }) {
      const pages = await readPages(siteDir);
      const sources = await readSources(siteDir);
      const texts = pages.map(
        (page) => [page, pageText(page, { ...site, pages, sources })] as const,
      );
      const chapters = texts.filter(([{ chapter }]) => chapter);
      const { exercises } = readExercises(siteDir);
      const files = [
        ...texts.map(([{ path }, text]) => [textPath(path), text] as const),
        ['/llms.txt', llmsText(pages, exercises, site)] as const,
        ['/llms-full.txt', chapters.map(([, text]) => text).join('\n---\n\n')] as const,
        ['/robots.txt', `User-agent: *\nAllow: /\n\nSitemap: ${site.root}sitemap.xml\n`] as const,
      ];
      for (const [path, text] of files) {
        const file = join(outDir, path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, text);
      }
      await writeIcons(site, { siteDir, outDir });
      await writeCards(cardsOf(pages), { siteDir, outDir: join(outDir, 'cards') });
    },
  };
}
