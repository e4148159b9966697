import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { readChapters } from '../prose/readChapters';
import type { ChapterSummary } from './ChapterSummary';
import { toChapters } from './toChapters';

export type { ChapterPage, ChapterSummary } from './ChapterSummary';

/** Publishes what the front matter of all chapters says as global data, in the order of the course. */
export default function chapters({ siteDir }: LoadContext): Plugin<ChapterSummary[]> {
  return {
    name: 'chapters',
    getPathsToWatch: () => [join(siteDir, 'docs/[0-9]*/*.mdx')],
    loadContent: async () => toChapters(await readChapters(siteDir)),
    contentLoaded({ content, actions }) {
      actions.setGlobalData({ chapters: content });
    },
  };
}
