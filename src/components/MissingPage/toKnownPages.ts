import type { ChapterOutline, ExerciseOutline } from '../../progress/CourseOutline';
import type { ProgressState } from '../../progress/progressState';
import type { KnownPage } from './nearPages';

const OTHERS: readonly KnownPage[] = [
  { path: '/stage/', title: 'The Stage', kind: 'Watch a loop at work' },
  { path: '/exercises/', title: 'Exercises', kind: 'All of them' },
  { path: '/glossary/', title: 'Glossary', kind: 'Reference' },
  { path: '/machine/', title: 'The simulated machine', kind: 'Reference' },
];

/** The pages of the course by their names: all, those that chapters begin with, and the one that was opened last. */
export function toKnownPages(
  chapters: readonly ChapterOutline[],
  exercises: readonly ExerciseOutline[],
  opened: ProgressState['page'],
): {
  readonly pages: readonly KnownPage[];
  readonly chapters: readonly KnownPage[];
  readonly last: KnownPage | undefined;
} {
  const kindOf = ({ number }: ChapterOutline) => `Chapter ${number}`;
  const parts = chapters.flatMap((chapter) =>
    chapter.pages.map(({ path, title }) => ({ path, title, kind: kindOf(chapter) })),
  );
  return {
    pages: [
      ...parts,
      ...exercises.map(({ path, title }) => ({ path, title, kind: 'Exercise' })),
      ...OTHERS,
    ],
    chapters: chapters.map((chapter) => ({
      ...{ path: chapter.path, title: chapter.title, kind: kindOf(chapter) },
    })),
    last: latest(parts, opened),
  };
}

function latest(parts: readonly KnownPage[], opened: ProgressState['page']): KnownPage | undefined {
  const at = ({ path }: KnownPage) => Math.max(0, ...Object.values(opened[path] ?? {}));
  const [best] = parts.filter((page) => at(page) > 0).sort((a, b) => at(b) - at(a));
  return best;
}
