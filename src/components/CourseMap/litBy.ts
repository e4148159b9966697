/** A chapter of the map, by its number, and those that it builds on. In the order of the course. */
interface Building {
  readonly number: number;
  readonly buildsOn: readonly number[];
}

/** What has to do with the chapter that the reader looks at: itself with all that it builds on, and with all that builds on it. */
export interface Lit {
  readonly needs: ReadonlySet<number>;
  readonly leads: ReadonlySet<number>;
}

/** Follows the lines of the map from one chapter, up and down, to their ends. */
export function litBy(number: number, chapters: readonly Building[]): Lit {
  const needs = new Set([number]);
  for (const chapter of chapters.toReversed())
    if (needs.has(chapter.number)) for (const one of chapter.buildsOn) needs.add(one);
  const leads = new Set([number]);
  for (const chapter of chapters)
    if (chapter.buildsOn.some((one) => leads.has(one))) leads.add(chapter.number);
  return { needs, leads };
}

/** How a line, or a chapter (then `from` is `to`), is drawn while one is looked at. */
export function lightOf(lit: Lit, from: number, to: number): 'needs' | 'leads' | 'other' {
  if (lit.needs.has(from) && lit.needs.has(to)) return 'needs';
  return lit.leads.has(from) && lit.leads.has(to) ? 'leads' : 'other';
}
