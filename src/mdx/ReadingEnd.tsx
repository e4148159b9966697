import { afterFirstSign } from '@site/src/components/Island/afterFirstSign';
import { PageEnd } from '@site/src/components/PageEnd/PageEnd';
import type { ChapterPage } from '@site/src/plugins/chapters';
import { progress } from '@site/src/progress/progress';
import { useEffect } from 'react';
import { useOfReader } from './useOfReader';

/** The end of a page, which remembers that somebody was there and that they have read it. */
export function ReadingEnd({ page: { path, minutes } }: { readonly page: ChapterPage }) {
  // Nothing is written before somebody has shown up: the storage is slow, and the page is being drawn.
  useEffect(() => afterFirstSign(() => progress.recordPage(path, 'opened')), [path]);
  const read = useOfReader((done) => done.page[path]?.read !== undefined, false);
  return <PageEnd minutes={minutes} read={read} onRead={() => progress.recordPage(path, 'read')} />;
}
