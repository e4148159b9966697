import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import { markOf } from '@site/src/components/SidebarMark/markOf';
import { useCourse } from '@site/src/mdx/useCourse';
import { pageProgress } from '@site/src/progress/courseProgress';
import Link from '@theme-original/DocSidebarItem/Link';
import type { ComponentProps } from 'react';

/** A page's line in the sidebar, with what the reader has read and solved there. `css/site.css` draws the sign. */
export default function DocSidebarItemLink(props: ComponentProps<typeof Link>) {
  const { chapters, exercises, done, known } = useCourse();
  const { withBaseUrl } = useBaseUrlUtils();
  const { href, label } = props.item;
  const pages = chapters.flatMap((chapter) => chapter.pages);
  // The sidebar's own addresses have no slash at their end; the link adds it.
  const page = pages.find(({ path }) => withBaseUrl(path) === href.replace(/\/?$/, '/'));
  if (!page || !known) return <Link {...props} />;
  const { sign, words } = markOf(pageProgress(page, exercises, done));
  const marked = words ? { 'data-mark': sign, 'aria-label': `${label} (${words})` } : {};
  // What is not its own goes to the link itself.
  return <Link {...props} {...marked} />;
}
