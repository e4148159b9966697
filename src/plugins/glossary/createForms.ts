import type { Term } from './Term';

/** A term in a piece of prose, by where it stands. */
export interface Found {
  readonly term: Term;
  readonly from: number;
  readonly to: number;
}

/** Finds the terms of the glossary in text and in code. */
export interface Forms {
  /** In the order of the text; where two overlap, the longer one: a socket buffer is no socket. */
  inProse(text: string): readonly Found[];
  ofCode(code: string): Term | undefined;
}

export function createForms(terms: readonly Term[]): Forms {
  const code = new Map<string, Term>();
  const words = new Map<string, Term>();
  for (const term of terms)
    for (const form of term.forms) (form.code ? code : words).set(plain(form.text), term);
  const longestFirst = [...words.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    // Not a part of a longer word, of a path, or of another word with a hyphen; and not in quotes: there it is somebody else's word.
    `(?<![\\p{L}\\p{N}_./’'"“-])(?:${longestFirst.map(toPattern).join('|')})(?![\\p{L}\\p{N}_/]|[-’'.](?!s\\b)\\p{L})`,
    'gu',
  );
  return {
    ofCode: (text) => code.get(text),
    inProse: (text) =>
      words.size === 0
        ? []
        : [...text.matchAll(pattern)].flatMap((match) => {
            const from = match.index;
            const spelled = plain(match[0]);
            const term =
              words.get(spelled) ??
              (startsSentence(text, from) ? words.get(uncapitalised(spelled)) : undefined);
            return term ? [{ term, from, to: from + match[0].length }] : [];
          }),
  };
}

/** As it is compared: lines and apostrophes are the author's. */
const plain = (text: string) => text.replace(/\s+/g, ' ').replaceAll('’', "'");
const uncapitalised = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

function toPattern(form: string): string {
  const [first = '', ...rest] = form;
  const head = first.toUpperCase() === first ? escaped(first) : `[${first}${first.toUpperCase()}]`;
  return head + escaped(rest.join('')).replaceAll(' ', '\\s+').replaceAll("'", "['’]");
}

const escaped = (text: string) => text.replace(/[$()*+.?[\\\]^{|}/]/g, '\\$&');

/** A word with a capital in the middle of a sentence is a name. */
const startsSentence = (text: string, at: number) =>
  /(^|[.!?:]['”’)]?\s+|\()$/.test(text.slice(0, at));
