import { useHydrated } from '@site/src/components/Workbench/useHydrated';
import type { ChapterSummary } from '@site/src/plugins/chapters';
import type { ExerciseSummary } from '@site/src/plugins/exercises';
import type { ProgressSnapshot } from '@site/src/progress/ProgressStore';
import { progress } from '@site/src/progress/progress';
import { useProgress } from '@site/src/progress/useProgress';
import { useChapters } from './useChapters';
import { useExercises } from './useExercises';

export interface Course {
  readonly chapters: readonly ChapterSummary[];
  readonly exercises: readonly ExerciseSummary[];
  /** What the reader did. */
  readonly done: ProgressSnapshot;
  /** False on the server and while the page hydrates: nothing of the reader is shown then, but it has its room. */
  readonly known: boolean;
}

/** The course, and how far its reader is; kept up to date, also when another tab goes on. */
export function useCourse(): Course {
  return {
    chapters: useChapters(),
    exercises: useExercises(),
    done: useProgress(progress),
    known: useHydrated(),
  };
}
