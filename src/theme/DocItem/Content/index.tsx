import Link from '@docusaurus/Link';
import { useDoc } from '@docusaurus/plugin-content-docs/client';
import { usePluginData } from '@docusaurus/useGlobalData';
import { ChapterHead } from '@site/src/components/ChapterHead/ChapterHead';
import type { ChapterFrontMatter } from '@site/src/mdx/ChapterFrontMatter';
import { ReaderLine } from '@site/src/mdx/ReaderLine';
import { ReadingEnd } from '@site/src/mdx/ReadingEnd';
import type { PageHead } from '@site/src/plugins/chapters';
import Content from '@theme-original/DocItem/Content';
import type { ComponentProps } from 'react';

/**
 * A page of a chapter begins with its own head, and ends with what is remembered of it. Nothing here asks about the reader:
 * with this the whole page would be drawn again.
 */
export default function DocItemContent(props: ComponentProps<typeof Content>) {
  const { frontMatter, metadata } = useDoc();
  const { heads } = usePluginData('chapters') as { heads: readonly PageHead[] };
  const { question } = frontMatter as ChapterFrontMatter;
  const head = heads.find(({ path }) => path === `${metadata.slug}/`);
  if (!head) return <Content {...props} />;
  const { path, minutes } = head;
  return (
    <>
      <ChapterHead
        {...head}
        title={metadata.title}
        question={question}
        reader={<ReaderLine path={path} />}
        Link={Link}
      />
      <Content {...props} />
      <ReadingEnd key={path} path={path} minutes={minutes} />
    </>
  );
}
