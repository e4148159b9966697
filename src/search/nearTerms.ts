import { nearest } from '../exercise-format/nearest';
import type { SearchSection } from './SearchSection';

/** How many are offered. */
const MOST = 3;

/**
 * What to offer when nothing was found: the glossary's words that are written most like what was asked, and the glossary.
 */
export function nearTerms(
  asked: string,
  sections: readonly SearchSection[],
): readonly SearchSection[] {
  const terms = sections.filter(({ kind }) => kind === 'term');
  const names = nearest(
    asked.trim().toLowerCase(),
    terms.map(({ title }) => title.toLowerCase()),
  );
  const near = names
    .slice(0, MOST)
    .map((name) => terms.find(({ title }) => title.toLowerCase() === name));
  const glossary = sections.find(({ path }) => path === '/glossary/');
  return [...near, glossary].filter((section) => section !== undefined);
}
