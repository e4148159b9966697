import chapters from '@generated/chapters/default/chapters.json';
import catalogue from '@generated/exercises/default/catalogue.json';
import { markOf, type SidebarMark } from '@site/src/components/SidebarMark/markOf';
import { chapterProgress, pageProgress } from '@site/src/progress/courseProgress';
import { progress } from '@site/src/progress/progress';
import { headWords } from '@site/src/progress/progressWords';

const { exercises } = catalogue;

/**
 * What a page of a chapter says about its reader, and what it remembers of them. A page is named by its route without the base
 * URL. `useOfReader` loads this when somebody has shown up.
 */
export const reader = {
  subscribe: progress.subscribe,
  /** How far they are in the page's chapter, in one line; empty when they have not begun it. */
  line(path: string): string {
    const chapter = chapters.find(({ pages }) => pages.some((page) => page.path === path));
    const page = pageAt(path);
    if (!chapter || !page) return '';
    const done = progress.getSnapshot();
    return headWords(
      pageProgress(page, exercises, done),
      chapterProgress(chapter, exercises, done),
    );
  },
  /** For the sidebar; none for what is no page of a chapter. */
  mark(path: string): SidebarMark | undefined {
    const page = pageAt(path);
    return page && markOf(pageProgress(page, exercises, progress.getSnapshot()));
  },
  hasRead: (path: string) => progress.getSnapshot().page[path]?.read !== undefined,
  recordPage: (path: string, kind: 'opened' | 'read') => progress.recordPage(path, kind),
};

export type Reader = typeof reader;

function pageAt(path: string) {
  return chapters.flatMap(({ pages }) => pages).find((page) => page.path === path);
}
