/** A tag in a page, by what one of its attributes says. */
export interface PlacedTag {
  readonly value: string;
  /** Counted from 1. */
  readonly line: number;
}

/** The tags of a page with this attribute: `<Exercise id="…">`. Those in a code fence are code, those in a comment are not there. */
export function findPlaced(source: string, tag: string, attribute: string): readonly PlacedTag[] {
  const blank = (part: string) => part.replace(/[^\n]/g, ' ');
  const visible = source
    .replace(/^( *)(`{3,}|~{3,}).*\n[\s\S]*?^ *\2[`~]*[ \t]*$/gm, blank)
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, blank)
    .replace(/`[^`\n]+`/g, blank);
  const pattern = new RegExp(`<${tag}\\b[^>]*?\\b${attribute}=["{]([^"}]*)["}]`, 'g');
  return [...visible.matchAll(pattern)].map((match) => ({
    value: match[1] ?? '',
    line: visible.slice(0, match.index).split('\n').length,
  }));
}
