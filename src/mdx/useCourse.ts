import chapters from '@generated/chapters/default/chapters.json';
import catalogue from '@generated/exercises/default/catalogue.json';
import type { ChapterSummary } from '@site/src/plugins/chapters';
import type { ExerciseSummary } from '@site/src/plugins/exercises';
import { EMPTY_PROGRESS, type ProgressSnapshot } from '@site/src/progress/ProgressStore';
import { progress } from '@site/src/progress/progress';
import { startTransition, useEffect, useState } from 'react';

export interface Course {
  readonly chapters: readonly ChapterSummary[];
  readonly exercises: readonly ExerciseSummary[];
  /** What the reader did. */
  readonly done: ProgressSnapshot;
  /** False on the server and while the page hydrates: nothing of the reader is shown then, but it has its room. */
  readonly known: boolean;
}

/** True once a page has hydrated: the pages after it know their reader from the start. */
let hydrated = false;

/**
 * The course, and how far its reader is; kept up to date, also when another tab goes on. For pages that list the course: a
 * page of a chapter asks `useOfReader`.
 */
export function useCourse(): Course {
  const { exercises } = catalogue;
  const [done, setDone] = useState(() => (hydrated ? progress.getSnapshot() : undefined));
  useEffect(() => {
    hydrated = true;
    // The map and the lists are long: they are drawn a little at a time, and nobody waits.
    const look = () => startTransition(() => setDone(progress.getSnapshot()));
    look();
    return progress.subscribe(look);
  }, []);
  return { chapters, exercises, done: done ?? EMPTY_PROGRESS, known: done !== undefined };
}
