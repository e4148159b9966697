import { useDoc } from '@docusaurus/plugin-content-docs/client';
import { usePluginData } from '@docusaurus/useGlobalData';
import { ChapterHead } from '@site/src/components/ChapterHead/ChapterHead';
import type { ChapterFrontMatter } from '@site/src/mdx/ChapterFrontMatter';
import type { ChapterSummary } from '@site/src/plugins/chapters';
import Content from '@theme-original/DocItem/Content';
import type { ComponentProps } from 'react';

/** A page of a chapter begins with its own head: number, minutes, exercises, title and question. */
export default function DocItemContent(props: ComponentProps<typeof Content>) {
  const { frontMatter, metadata } = useDoc();
  const { chapters } = usePluginData('chapters') as { chapters: ChapterSummary[] };
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
      />
      <Content {...props} />
    </>
  );
}
