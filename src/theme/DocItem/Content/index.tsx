import { useDoc } from '@docusaurus/plugin-content-docs/client';
import { ChapterHead } from '@site/src/components/ChapterHead/ChapterHead';
import type { ChapterFrontMatter } from '@site/src/mdx/ChapterFrontMatter';
import Content from '@theme-original/DocItem/Content';
import type { ComponentProps } from 'react';

/** A chapter begins with its own head: number, minutes, exercises, title and question. */
export default function DocItemContent(props: ComponentProps<typeof Content>) {
  const { frontMatter, metadata } = useDoc();
  const { minutes, question, exercises, sidebar_position } = frontMatter as ChapterFrontMatter;
  if (minutes === undefined) return <Content {...props} />;
  return (
    <>
      <ChapterHead
        number={sidebar_position}
        minutes={minutes}
        exercises={exercises}
        title={metadata.title}
        question={question}
      />
      <Content {...props} />
    </>
  );
}
