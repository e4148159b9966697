import { markWords, type Part } from './markWords';
import { splitWords, type Word } from './splitWords';

/** Letters: two lines of a result on a wide window. */
const LONGEST = 170;
/** So far before the first word that was asked for a sentence may begin. */
const BEFORE = 70;

/** The stretch of a text that says most about what was asked, with its words marked; its beginning when it has none of them. */
export function snippetOf(text: string, forms: ReadonlySet<string>): readonly Part[] {
  const hits = splitWords(text).filter((word) => word.forms.some((form) => forms.has(form)));
  const first = bestOf(hits, forms);
  const start = first ? beginningBefore(text, first.start) : 0;
  const end = endBefore(text, start + LONGEST);
  const cut = `${start > 0 ? '… ' : ''}${text.slice(start, end).trim()}${end < text.length ? ' …' : ''}`;
  return markWords(cut, forms);
}

/** The word after which most different ones of those asked for stand close. */
function bestOf(hits: readonly Word[], asked: ReadonlySet<string>): Word | undefined {
  let best: Word | undefined;
  let most = 0;
  for (const [index, hit] of hits.entries()) {
    const close = hits.slice(index).filter(({ end }) => end <= hit.start + LONGEST - BEFORE);
    const forms = new Set(close.flatMap((word) => word.forms.filter((form) => asked.has(form))));
    if (forms.size > most) [best, most] = [hit, forms.size];
  }
  return best;
}

/** Where the sentence of a place begins, or a word not far before it. */
function beginningBefore(text: string, place: number): number {
  if (place <= BEFORE) return 0;
  const before = text.slice(place - BEFORE, place);
  const sentence = before.search(/(?<=[.?!:·] )(?!.*[.?!:·] )/);
  if (sentence >= 0) return place - BEFORE + sentence;
  return place - BEFORE + before.indexOf(' ') + 1;
}

function endBefore(text: string, place: number): number {
  if (place >= text.length) return text.length;
  const space = text.lastIndexOf(' ', place);
  return space > 0 ? space : place;
}
