import type { ChapterPage, ChapterSummary } from '@site/src/plugins/chapters';
import { chapterProgress, pageProgress } from '@site/src/progress/courseProgress';
import { headWords } from '@site/src/progress/progressWords';
import { useExercises } from './useExercises';
import { useOfReader } from './useOfReader';

interface Props {
  readonly chapter: ChapterSummary;
  readonly page: ChapterPage;
}

/** How far the reader is in the chapter, in one line; empty as long as nothing is known. */
export function ReaderLine({ chapter, page }: Props) {
  const exercises = useExercises();
  return useOfReader(
    (done) =>
      headWords(pageProgress(page, exercises, done), chapterProgress(chapter, exercises, done)),
    '',
  );
}
