import { useDoc } from '@docusaurus/plugin-content-docs/client';
import { ChapterHead } from '@site/src/components/ChapterHead/ChapterHead';
import { PageEnd } from '@site/src/components/PageEnd/PageEnd';
import type { ChapterFrontMatter } from '@site/src/mdx/ChapterFrontMatter';
import { useCourse } from '@site/src/mdx/useCourse';
import { chapterProgress, pageProgress } from '@site/src/progress/courseProgress';
import { progress } from '@site/src/progress/progress';
import { headWords } from '@site/src/progress/progressWords';
import Content from '@theme-original/DocItem/Content';
import { type ComponentProps, useEffect } from 'react';

/** A page of a chapter begins with its own head, and ends with what is remembered of it. */
export default function DocItemContent(props: ComponentProps<typeof Content>) {
  const { frontMatter, metadata } = useDoc();
  const { chapters, exercises, done, known } = useCourse();
  const { question } = frontMatter as ChapterFrontMatter;
  const path = `${metadata.slug}/`;
  const chapter = chapters.find(({ pages }) => pages.some((page) => page.path === path));
  const index = chapter?.pages.findIndex((page) => page.path === path) ?? -1;
  const page = chapter?.pages[index];
  const isPage = page !== undefined;
  useEffect(() => {
    if (isPage) progress.recordPage(path, 'opened');
  }, [isPage, path]);
  if (!chapter || !page) return <Content {...props} />;
  const its = pageProgress(page, exercises, done);
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
        reader={known ? headWords(its, chapterProgress(chapter, exercises, done)) : ''}
      />
      <Content {...props} />
      <PageEnd
        key={path}
        minutes={page.minutes}
        read={known && its.pages.done > 0}
        known={known}
        onRead={() => progress.recordPage(path, 'read')}
      />
    </>
  );
}
