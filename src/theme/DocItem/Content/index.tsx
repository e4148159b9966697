import { useDoc } from '@docusaurus/plugin-content-docs/client';
import { ChapterHead } from '@site/src/components/ChapterHead/ChapterHead';
import type { ChapterFrontMatter } from '@site/src/mdx/ChapterFrontMatter';
import { ReaderLine } from '@site/src/mdx/ReaderLine';
import { ReadingEnd } from '@site/src/mdx/ReadingEnd';
import { useChapters } from '@site/src/mdx/useChapters';
import Content from '@theme-original/DocItem/Content';
import type { ComponentProps } from 'react';

/**
 * A page of a chapter begins with its own head, and ends with what is remembered of it. Nothing here asks about the reader:
 * with this the whole page would be drawn again.
 */
export default function DocItemContent(props: ComponentProps<typeof Content>) {
  const { frontMatter, metadata } = useDoc();
  const chapters = useChapters();
  const { question } = frontMatter as ChapterFrontMatter;
  const path = `${metadata.slug}/`;
  const chapter = chapters.find(({ pages }) => pages.some((page) => page.path === path));
  const index = chapter?.pages.findIndex((page) => page.path === path) ?? -1;
  const page = chapter?.pages[index];
  if (!chapter || !page) return <Content {...props} />;
  return (
    <>
      <ChapterHead
        number={chapter.number}
        page={index + 1}
        pages={chapter.pages.length}
        minutes={page.minutes}
        exercises={page.exercises.length}
        title={page.title}
        question={question}
        reader={<ReaderLine chapter={chapter} page={page} />}
      />
      <Content {...props} />
      <ReadingEnd key={path} page={page} />
    </>
  );
}
