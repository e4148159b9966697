import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import type { ChapterSummary } from './ChapterSummary';
import { layOutMap } from './layOutMap';
import { toPageHeads } from './PageHead';
import { readCourse } from './readCourse';

export type { ChapterPage, ChapterSummary } from './ChapterSummary';
export type { PageHead } from './PageHead';

/**
 * Publishes what the front matter of all chapters says, in the order of the course: whole as a module for the pages that
 * list the course, with where its map has its rows and lines; and the heads of its pages as global data, which every page carries.
 */
export default function chapters({ siteDir }: LoadContext): Plugin<ChapterSummary[]> {
  return {
    name: 'chapters',
    getPathsToWatch: () => [join(siteDir, 'docs/[0-9]*/{*.mdx,quiz.ts}')],
    loadContent: () => readCourse(siteDir),
    async contentLoaded({ content, actions }) {
      await actions.createData('chapters.json', content);
      await actions.createData('map.json', layOutMap(content));
      actions.setGlobalData({ heads: toPageHeads(content) });
    },
  };
}
