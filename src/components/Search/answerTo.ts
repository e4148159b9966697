import type { CourseSearch, Found } from '../../search/CourseSearch';
import type { SearchKind } from '../../search/SearchSection';

/** What is shown under one heading. */
export interface AnswerGroup {
  readonly heading: string;
  readonly found: readonly Found[];
}

export interface Answer {
  readonly groups: readonly AnswerGroup[];
  /** What was asked is nowhere: the groups have what is written like it. */
  readonly nothing: boolean;
}

const HEADINGS: Readonly<Record<SearchKind, string>> = {
  term: 'Glossary',
  chapter: 'Chapters',
  exercise: 'Exercises',
  page: 'Pages',
};

/** What the search says to a reader's words; `undefined` while there are none. */
export function answerTo(asked: string, search: CourseSearch | undefined): Answer | undefined {
  if (!search || asked.trim() === '') return undefined;
  const groups = search.find(asked);
  if (groups.length > 0)
    return {
      groups: groups.map(({ kind, found }) => ({ heading: HEADINGS[kind], found })),
      nothing: false,
    };
  const near = search.near(asked).map((section) => ({ section, forms: new Set<string>() }));
  return { groups: [{ heading: 'In the glossary', found: near }], nothing: true };
}

/** How much was found, as it is said to somebody who does not see it. */
export function sayAnswer({ groups, nothing }: Answer): string {
  const count = groups.reduce((sum, { found }) => sum + found.length, 0);
  if (nothing) return 'Nothing found.';
  return count === 1 ? '1 result' : `${count} results`;
}
