import type { ChapterOutline, ExerciseOutline } from './CourseOutline';
import { type ProgressState, progressEvents } from './progressState';

/** What a reader does next: a page that they have not read, or an exercise that they have not solved. */
export interface NextStep {
  readonly kind: 'page' | 'exercise';
  readonly path: string;
  readonly title: string;
  readonly minutes: number;
  readonly chapter: Pick<ChapterOutline, 'number' | 'title' | 'path'>;
  /** False for who has done nothing yet. */
  readonly begun: boolean;
}

interface Step extends Omit<NextStep, 'begun'> {
  readonly done: boolean;
  /** When it was last heard of; 0 when never. */
  readonly at: number;
}

/**
 * The first thing that is not done, from where the reader was last: a page, then its exercises, then the next page. When all from
 * there on is done, what was passed over before; `undefined` when nothing is left.
 */
export function nextStep(
  chapters: readonly ChapterOutline[],
  exercises: readonly ExerciseOutline[],
  done: ProgressState,
): NextStep | undefined {
  const steps = stepsOf(chapters, exercises, done);
  const last = steps.reduce(
    (best, { at }, index) => (at > (steps[best]?.at ?? 0) ? index : best),
    0,
  );
  const next = [...steps.slice(last), ...steps].find((step) => !step.done);
  if (!next) return undefined;
  const { kind, path, title, minutes, chapter } = next;
  return { kind, path, title, minutes, chapter, begun: progressEvents(done).length > 0 };
}

/** The exercise that follows another in the order of the course; `undefined` after the last. */
export function exerciseAfter(
  id: string,
  chapters: readonly ChapterOutline[],
  exercises: readonly ExerciseOutline[],
): ExerciseOutline | undefined {
  const order = chapters.flatMap(({ pages }) => pages.flatMap((page) => page.exercises));
  const at = order.indexOf(id);
  const next = at < 0 ? undefined : order[at + 1];
  return exercises.find((exercise) => exercise.id === next);
}

function stepsOf(
  chapters: readonly ChapterOutline[],
  exercises: readonly ExerciseOutline[],
  done: ProgressState,
): readonly Step[] {
  return chapters.flatMap((chapter) => {
    const { number, title, path } = chapter;
    const its = { number, title, path };
    return chapter.pages.flatMap((page): Step[] => {
      const asked = [
        ...page.questions.map((id) => done.question[id]),
        ...page.predictions.map((id) => done.prediction[id]),
      ];
      const read = done.page[page.path];
      const step: Step = {
        ...{ kind: 'page', path: page.path, title: page.title, minutes: page.minutes },
        ...{ chapter: its, done: read?.read !== undefined, at: latest([read, ...asked]) },
      };
      const practice = page.exercises.flatMap((id): Step[] => {
        const exercise = exercises.find((one) => one.id === id);
        const did = done.exercise[id];
        if (!exercise) return [];
        return [
          {
            ...{ kind: 'exercise', path: exercise.path, title: exercise.title },
            ...{ minutes: exercise.minutes, chapter: its },
            ...{ done: did?.solved !== undefined, at: latest([did]) },
          },
        ];
      });
      return [step, ...practice];
    });
  });
}

function latest(all: readonly (Readonly<Record<string, number>> | undefined)[]): number {
  return Math.max(0, ...all.flatMap((times) => Object.values(times ?? {})));
}
