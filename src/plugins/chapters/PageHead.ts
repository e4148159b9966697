import type { ChapterSummary } from './ChapterSummary';

/** What the head of a chapter's page says of it. Every page carries all heads, so there is nothing else here. */
export interface PageHead {
  /** Route without the base URL: `/generators/`. */
  readonly path: string;
  /** Of its chapter. */
  readonly number: number;
  /** Which page of how many, counted from 1. */
  readonly page: number;
  readonly pages: number;
  readonly minutes: number;
  readonly exercises: number;
  /** Id of the first of them. */
  readonly exercise: string | undefined;
  /** Chapters that its chapter takes up; said by the first page, and only when there are any. */
  readonly buildsOn?: readonly { readonly number: number; readonly path: string }[];
}

/** The heads of all pages, in the order of the course. */
export function toPageHeads(chapters: readonly ChapterSummary[]): PageHead[] {
  return chapters.flatMap(({ number, pages, buildsOn }) => {
    const before = chapters
      .filter((chapter) => buildsOn.includes(chapter.number))
      .map((chapter) => ({ number: chapter.number, path: chapter.path }));
    return pages.map(({ path, minutes, exercises }, index) => ({
      ...{ path, number, page: index + 1, pages: pages.length },
      ...{ minutes, exercises: exercises.length, exercise: exercises[0] },
      ...(index === 0 && before.length > 0 && { buildsOn: before }),
    }));
  });
}
