import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import { nearTerms } from './nearTerms';
import type { SearchKind, SearchSection } from './SearchSection';
import { splitWords } from './splitWords';

/** A place that was found, and the forms of its words by which. */
export interface Found {
  readonly section: SearchSection;
  readonly forms: ReadonlySet<string>;
}

/** What was found of one kind, best first. */
export interface FoundGroup {
  readonly kind: SearchKind;
  readonly found: readonly Found[];
}

/** How many places of a kind are shown: who has to read more asks again sooner. */
const MOST: Readonly<Record<SearchKind, number>> = { term: 5, chapter: 12, exercise: 6, page: 4 };

/** A word's own entry is short and says most; the reference pages are seldom meant. */
const WEIGHT: Readonly<Record<SearchKind, number>> = {
  term: 1.2,
  chapter: 1,
  exercise: 0.9,
  page: 0.6,
};

/** A longer text is no question. */
const LONGEST = 200;

/** For a place whose title is made of found words alone, has what was asked as it was written, or both; or whose text has it. */
const BONUS = { isTitle: 4, phraseInTitle: 6, both: 8, wordInTitle: 2, inText: 1.6 } as const;

/** What a place counts that has some of the words and not all, where fewer than so many have all. */
const SOME = 0.2;
const FEW = 3;

/** Words that say little by themselves are not asked for beside others. */
const SMALL = new Set(
  'an and are at be but by can do does for from how if in into is it its my no not of on or so that the then there this to was what when where which who why will with you your'.split(
    ' ',
  ),
);

/** Finds places of the course by words, also by the beginning of a word or by a misspelt one. */
export class CourseSearch {
  readonly #index: MiniSearch<SearchSection & { readonly id: number }>;
  readonly #sections: readonly SearchSection[];
  /** All forms of all words. */
  readonly #known = new Set<string>();

  private constructor(sections: readonly SearchSection[]) {
    this.#sections = sections;
    this.#index = new MiniSearch({
      fields: ['title', 'words', 'place', 'text', 'code'],
      tokenize: (text) => {
        const forms = splitWords(text).flatMap((word) => word.forms);
        for (const form of forms) this.#known.add(form);
        return forms;
      },
      processTerm: (form) => form,
    });
  }

  /** Reads all places, a few at a time, so that the page stays quick meanwhile. */
  static async create(sections: readonly SearchSection[]): Promise<CourseSearch> {
    const search = new CourseSearch(sections);
    await search.#index.addAllAsync(
      sections.map((section, id) => ({ ...section, id })),
      { chunkSize: 20 },
    );
    return search;
  }

  /** What is found for a reader's words: the kind with the best place first. Nothing for a text without a word. */
  find(asked: string): readonly FoundGroup[] {
    const groups = new Map<SearchKind, Found[]>();
    for (const found of this.#ranked(asked.slice(0, LONGEST))) {
      const { kind } = found.section;
      const group = groups.get(kind) ?? [];
      if (group.length < MOST[kind]) group.push(found);
      groups.set(kind, group);
    }
    return Array.from(groups, ([kind, found]) => ({ kind, found }));
  }

  /** The words of the glossary that are written most like what was asked, then the glossary itself. */
  near(asked: string): readonly SearchSection[] {
    return nearTerms(asked, this.#sections);
  }

  #ranked(asked: string): readonly Found[] {
    const words = splitWords(asked).map(({ forms }) => forms);
    const telling = words.filter(([whole = '']) => !SMALL.has(whole));
    const needed = (telling.length > 0 ? telling : words).map((forms) => this.#either(forms));
    if (needed.length === 0) return [];
    const last = words.at(-1)?.[0] ?? '';
    const all = this.#search({ combineWith: 'AND', queries: needed }, last);
    // Few places have all the words: those that have some come after them.
    const some =
      all.length < FEW && needed.length > 1
        ? this.#search({ combineWith: 'OR', queries: needed }, last)
        : [];
    const ids = new Set(all.map(({ id }) => id));
    const results = [
      ...all,
      ...some.filter(({ id }) => !ids.has(id)).map((one) => ({ ...one, score: one.score * SOME })),
    ];
    const phrase = phraseOf(asked);
    return results
      .flatMap((result) => this.#toFound(result, phrase))
      .sort((a, b) => b.score - a.score)
      .map(({ section, forms }) => ({ section, forms }));
  }

  /** A word of several parts is found as one, or by all of its parts. */
  #either(forms: readonly string[]): Query {
    const [whole = ''] = forms;
    const parts = forms.slice(1).filter((part) => !SMALL.has(part));
    if (parts.length === 0) return whole;
    return { combineWith: 'OR', queries: [whole, { combineWith: 'AND', queries: parts }] };
  }

  #search(query: Query, last: string): SearchResult[] {
    return this.#index.search(query, {
      tokenize: (form) => [form],
      boost: { title: 5, words: 3, place: 1.5, code: 0.4 },
      // A long section is not a worse one: half of what is usual.
      bm25: { k: 1.2, b: 0.35, d: 0.5 },
      // The last word may still be on its way; two letters of another begin too many words.
      prefix: (form) => form.length > 2 || form === last,
      // Who writes a word of the course means it; what is no word of it may be a slip of the pen.
      fuzzy: (form) => (this.#isBeginning(form) ? false : slips(form)),
      weights: { prefix: 0.35, fuzzy: 0.3 },
    });
  }

  #isBeginning(form: string): boolean {
    return this.#known.has(form) || [...this.#known].some((known) => known.startsWith(form));
  }

  #toFound({ id, score, terms }: SearchResult, phrase: Phrase) {
    const section = this.#sections[id as number];
    if (!section) return [];
    const forms = new Set(terms);
    return [
      { section, forms, score: score * bonusOf(section, forms, phrase) * WEIGHT[section.kind] },
    ];
  }
}

function bonusOf(
  { title, words, place, text }: SearchSection,
  forms: ReadonlySet<string>,
  { pattern, several }: Phrase,
): number {
  const named = splitWords(title).filter((word) => !SMALL.has(word.forms[0] ?? ''));
  const isTitle =
    named.length > 0 && named.every((word) => word.forms.some((form) => forms.has(form)));
  if (isTitle) return pattern.test(title) ? BONUS.both : BONUS.isTitle;
  if (several && pattern.test(title)) return BONUS.phraseInTitle;
  if (pattern.test(title) || pattern.test(words)) return BONUS.wordInTitle;
  return pattern.test(place) || pattern.test(text) ? BONUS.inText : 1;
}

/** How many letters may be wrong. */
function slips(form: string): number | false {
  if (form.length < 4) return false;
  return form.length < 7 ? 1 : 2;
}

/** The words as they were written, one after another, at the beginning of a word. */
interface Phrase {
  readonly pattern: RegExp;
  readonly several: boolean;
}

function phraseOf(asked: string): Phrase {
  const words = asked.match(/[\p{L}\p{N}]+/gu) ?? [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[^\\p{L}\\p{N}]+')}`, 'iu');
  return { pattern, several: words.length > 1 };
}
