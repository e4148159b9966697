import type { ChapterOutline, ExerciseOutline, PageOutline } from './CourseOutline';
import type { ProgressState } from './progressState';

/** How many are done; how many more are begun; of how many. */
export interface Tally {
  readonly done: number;
  readonly tried: number;
  readonly total: number;
}

/** How far a reader is with a page, a chapter, or the course. */
export interface ChapterProgress {
  /** Done: read. Tried: opened. */
  readonly pages: Tally;
  /** Done: solved. */
  readonly exercises: Tally;
  /** Done: answered right, at the first try or later. */
  readonly questions: Tally;
  /** Done: predicted right. Tried: predicted. */
  readonly predictions: Tally;
  /** Of the pages that are not read and the exercises that are not solved. */
  readonly minutesLeft: number;
  /** `done`: all pages are read and all exercises solved. Questions and predictions are nobody's duty. */
  readonly mark: 'none' | 'begun' | 'done';
}

/** Of one page of a chapter. `exercises` are those of the course, or at least those of the page. */
export function pageProgress(
  page: PageOutline,
  exercises: readonly ExerciseOutline[],
  done: ProgressState,
): ChapterProgress {
  return progressOf([page], exercises, done);
}

export function chapterProgress(
  chapter: ChapterOutline,
  exercises: readonly ExerciseOutline[],
  done: ProgressState,
): ChapterProgress {
  return progressOf(chapter.pages, exercises, done);
}

/** Of all chapters together. */
export function courseProgress(
  chapters: readonly ChapterOutline[],
  exercises: readonly ExerciseOutline[],
  done: ProgressState,
): ChapterProgress {
  const pages = chapters.flatMap((chapter) => chapter.pages);
  return progressOf(pages, exercises, done);
}

function progressOf(
  pages: readonly PageOutline[],
  known: readonly ExerciseOutline[],
  done: ProgressState,
): ChapterProgress {
  const ids = pages.flatMap((page) => page.exercises);
  const parts = {
    pages: tally(pages, ({ path }) => [done.page[path]?.read, done.page[path]?.opened]),
    exercises: tally(ids, (id) => [done.exercise[id]?.solved, happened(done.exercise[id])]),
    questions: tally(
      pages.flatMap(({ questions }) => questions),
      (id) => [done.question[id]?.right, done.question[id]?.tried],
    ),
    predictions: tally(
      pages.flatMap(({ predictions }) => predictions),
      (id) => [done.prediction[id]?.right, done.prediction[id]?.tried],
    ),
  };
  const unread = pages.filter(({ path }) => done.page[path]?.read === undefined);
  const unsolved = known.filter(
    ({ id }) => ids.includes(id) && done.exercise[id]?.solved === undefined,
  );
  const minutesLeft = [...unread, ...unsolved].reduce((sum, { minutes }) => sum + minutes, 0);
  return { ...parts, minutesLeft, mark: markOf(Object.values(parts), parts) };
}

/** An exercise is begun when it was run, or its solution looked at. */
function happened(exercise: ProgressState['exercise'][string] | undefined): number | undefined {
  return exercise?.started ?? exercise?.compared;
}

function markOf(
  all: readonly Tally[],
  { pages, exercises }: { readonly pages: Tally; readonly exercises: Tally },
): ChapterProgress['mark'] {
  if (pages.done === pages.total && exercises.done === exercises.total) return 'done';
  return all.some(({ done, tried }) => done + tried > 0) ? 'begun' : 'none';
}

/** Counts what is done, and of the rest what is begun. */
function tally<T>(
  things: readonly T[],
  times: (thing: T) => readonly [done: number | undefined, tried: number | undefined],
): Tally {
  const all = things.map(times);
  return {
    done: all.filter(([done]) => done !== undefined).length,
    tried: all.filter(([done, tried]) => done === undefined && tried !== undefined).length,
    total: things.length,
  };
}
