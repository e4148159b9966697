/** A word of a text, and where it stands there. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** The word as one, then its parts if it has some: `run_until_complete` is `rununtilcomplete`, `run`, `until`, `complete`. */
  readonly forms: readonly string[];
}

/** Letters and digits, also with `-` or `_` inside; and `I/O`, which is one word. */
const WORD =
  /(?<![\p{L}\p{N}])\p{L}\/\p{L}(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:[-‑_]+[\p{L}\p{N}]+)*/gu;
const PART_END = /[-‑_]+|(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;

/**
 * The words of a text with the forms by which they are found. “Back-pressure” is also `backpressure`, `TaskGroup` also
 * `task` and `group`; many are one; capitals and accents do not count. A letter alone is no word.
 */
export function splitWords(text: string): readonly Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    forms: formsOf(word),
  })).filter(({ forms }) => forms.length > 0);
}

function formsOf(word: string): readonly string[] {
  const parts = word.split(PART_END);
  const forms = [parts.join('').replace('/', ''), ...(parts.length > 1 ? parts : [])];
  return [...new Set(forms.map(plain))].filter((form) => form.length > 1);
}

/** Small letters without accents, and one in the place of many: `coroutines` is `coroutine`. */
function plain(word: string): string {
  const small = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (small.length < 4 || /(ss|us|is)$/.test(small)) return small;
  if (/(ss|x|ch|sh)es$/.test(small)) return small.slice(0, -2);
  return small.length > 4 && small.endsWith('ies')
    ? `${small.slice(0, -3)}y`
    : small.replace(/s$/, '');
}
