import useBaseUrl from '@docusaurus/useBaseUrl';
import { useOfReader } from '@site/src/mdx/useOfReader';
import Link from '@theme-original/DocSidebarItem/Link';
import type { ComponentProps } from 'react';

/** A page's line in the sidebar, with what the reader has read and solved there. `css/site.css` draws the sign. */
export default function DocSidebarItemLink(props: ComponentProps<typeof Link>) {
  const root = useBaseUrl('/');
  const { href, label } = props.item;
  // The sidebar's own addresses have no slash at their end; the link adds it.
  const path = `/${href.slice(root.length)}`.replace(/\/?$/, '/');
  const mark = useOfReader((reader) => {
    const { sign, words } = reader.mark(path) ?? NO_MARK;
    return `${sign}\n${words}`;
  }, '\n');
  const [sign, words] = mark.split('\n');
  const marked = words ? { 'data-mark': sign, 'aria-label': `${label} (${words})` } : {};
  // What is not its own goes to the link itself.
  return <Link {...props} {...marked} />;
}

const NO_MARK = { sign: '', words: '' };
