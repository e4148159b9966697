import type { MapMark } from '@site/src/components/CourseMap/MapMark';
import type { ChapterSummary } from '@site/src/plugins/chapters';
import { chapterProgress } from '@site/src/progress/courseProgress';
import { mapWords } from '@site/src/progress/progressWords';
import { useCourse } from './useCourse';

/** How far the reader is with a chapter; nothing on the server and while the page hydrates. */
export function useMapMark(chapter: ChapterSummary): MapMark {
  const { exercises, done, known } = useCourse();
  if (!known) return { mark: 'none', share: 0, words: '' };
  const progress = chapterProgress(chapter, exercises, done);
  const { pages, exercises: solved, mark } = progress;
  const share = (pages.done + solved.done) / (pages.total + solved.total);
  return { mark, share, words: mapWords(progress) };
}
