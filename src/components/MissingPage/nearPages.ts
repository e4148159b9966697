import { nearest } from '../../exercise-format/nearest';

/** A page that a reader may have meant. */
export interface KnownPage {
  /** Without the base URL: `/generators/`. */
  readonly path: string;
  readonly title: string;
  /** What it is: “Chapter 5”, “Exercise”. */
  readonly kind: string;
}

/** An address is somebody else's text: no more of it is compared. */
const LONGEST = 200;
const MOST_WORDS = 12;

/** Words that stand in many addresses and tell no page from another. */
const EMPTY = new Set([
  'the',
  'and',
  'index',
  'html',
  'htm',
  'mdx',
  'docs',
  'page',
  'www',
  'of',
  'it',
  'is',
  'in',
]);

/** What counts for a page, from most to least: a word of its address, one of its title, either with a slip of the pen. */
const WEIGHTS = { slug: 4, title: 3, nearSlug: 2, nearTitle: 1 } as const;

/**
 * The pages that are named most like an address, best first.
 *
 * @param address path of an address, without the base URL; whatever else it holds is compared as words
 */
export function nearPages(
  address: string,
  pages: readonly KnownPage[],
  most: number,
): readonly KnownPage[] {
  const words = wordsOf(address).slice(0, MOST_WORDS);
  return pages
    .map((page) => ({ page, score: scoreOf(words, page) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.page.path.length - b.page.path.length)
    .slice(0, most)
    .map(({ page }) => page);
}

/** `/docs/EventLoop%20Tasks.html?x=1` → `event`, `loop`, `tasks`. */
export function wordsOf(address: string): readonly string[] {
  const words = decoded(address.slice(0, LONGEST).replace(/[?#].*$/s, ''))
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return [...new Set(words ?? [])].filter((word) => word.length > 1 && !EMPTY.has(word));
}

function scoreOf(words: readonly string[], { path, title }: KnownPage): number {
  const slug = wordsOf(path);
  const named = wordsOf(title);
  let score = 0;
  for (const word of words) {
    if (slug.includes(word)) score += WEIGHTS.slug;
    else if (named.includes(word)) score += WEIGHTS.title;
    else if (isNear(word, slug)) score += WEIGHTS.nearSlug;
    else if (isNear(word, named)) score += WEIGHTS.nearTitle;
  }
  // Of two pages that have the same words, the one with fewer others is meant.
  return score === 0 ? 0 : score - slug.length / 100;
}

/** Short words are all near to one another, so they must be right. */
function isNear(word: string, others: readonly string[]): boolean {
  return (
    word.length > 3 &&
    nearest(
      word,
      others.filter((other) => other.length > 3),
    ).length > 0
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
