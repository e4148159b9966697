import { splitWords } from './splitWords';

/** A stretch of text; marked where it is a word that was asked for. */
export interface Part {
  readonly text: string;
  readonly marked: boolean;
}

/** Cuts a text where words of these forms begin and end. */
export function markWords(text: string, forms: ReadonlySet<string>): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const word of splitWords(text)) {
    if (!word.forms.some((form) => forms.has(form))) continue;
    if (word.start > from) parts.push({ text: text.slice(from, word.start), marked: false });
    parts.push({ text: text.slice(word.start, word.end), marked: true });
    from = word.end;
  }
  if (from < text.length) parts.push({ text: text.slice(from), marked: false });
  return parts;
}
