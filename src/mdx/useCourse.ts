import chapters from '@generated/chapters/default/chapters.json';
import catalogue from '@generated/exercises/default/catalogue.json';
import { useHydrated } from '@site/src/components/Workbench/useHydrated';
import type { ChapterSummary } from '@site/src/plugins/chapters';
import type { ExerciseSummary } from '@site/src/plugins/exercises';
import type { ProgressSnapshot } from '@site/src/progress/ProgressStore';
import { progress } from '@site/src/progress/progress';
import { useProgress } from '@site/src/progress/useProgress';

export interface Course {
  readonly chapters: readonly ChapterSummary[];
  readonly exercises: readonly ExerciseSummary[];
  /** What the reader did. */
  readonly done: ProgressSnapshot;
  /** False on the server and while the page hydrates: nothing of the reader is shown then, but it has its room. */
  readonly known: boolean;
}

/**
 * The course, and how far its reader is; kept up to date, also when another tab goes on. For pages that list the course: a
 * page of a chapter asks `useOfReader`.
 */
export function useCourse(): Course {
  const { exercises } = catalogue;
  return { chapters, exercises, done: useProgress(progress), known: useHydrated() };
}
