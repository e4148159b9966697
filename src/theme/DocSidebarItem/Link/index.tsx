import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import { markOf } from '@site/src/components/SidebarMark/markOf';
import { useChapters } from '@site/src/mdx/useChapters';
import { useExercises } from '@site/src/mdx/useExercises';
import { useOfReader } from '@site/src/mdx/useOfReader';
import { pageProgress } from '@site/src/progress/courseProgress';
import Link from '@theme-original/DocSidebarItem/Link';
import type { ComponentProps } from 'react';

/** A page's line in the sidebar, with what the reader has read and solved there. `css/site.css` draws the sign. */
export default function DocSidebarItemLink(props: ComponentProps<typeof Link>) {
  const chapters = useChapters();
  const exercises = useExercises();
  const { withBaseUrl } = useBaseUrlUtils();
  const { href, label } = props.item;
  const pages = chapters.flatMap((chapter) => chapter.pages);
  // The sidebar's own addresses have no slash at their end; the link adds it.
  const page = pages.find(({ path }) => withBaseUrl(path) === href.replace(/\/?$/, '/'));
  const mark = useOfReader((done) => {
    const { sign, words } = page ? markOf(pageProgress(page, exercises, done)) : NO_MARK;
    return `${sign}\n${words}`;
  }, '\n');
  const [sign, words] = mark.split('\n');
  const marked = words ? { 'data-mark': sign, 'aria-label': `${label} (${words})` } : {};
  // What is not its own goes to the link itself.
  return <Link {...props} {...marked} />;
}

const NO_MARK = { sign: '', words: '' };
