import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import type { ChapterSummary } from './ChapterSummary';
import { readCourse } from './readCourse';

export type { ChapterPage, ChapterSummary } from './ChapterSummary';

/** Publishes what the front matter of all chapters says as global data, in the order of the course. */
export default function chapters({ siteDir }: LoadContext): Plugin<ChapterSummary[]> {
  return {
    name: 'chapters',
    getPathsToWatch: () => [join(siteDir, 'docs/[0-9]*/{*.mdx,quiz.ts}')],
    loadContent: () => readCourse(siteDir),
    contentLoaded({ content, actions }) {
      actions.setGlobalData({ chapters: content });
    },
  };
}
