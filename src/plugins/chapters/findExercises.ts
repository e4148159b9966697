/** An exercise's tag in a page. */
export interface PlacedExercise {
  readonly id: string;
  /** Counted from 1. */
  readonly line: number;
}

/** The `<Exercise id="…">` tags of a page; those in a code fence are code, those in a comment are not there. */
export function findExercises(source: string): readonly PlacedExercise[] {
  const blank = (part: string) => part.replace(/[^\n]/g, ' ');
  const visible = source
    .replace(/^( *)(`{3,}|~{3,}).*\n[\s\S]*?^ *\2[`~]*[ \t]*$/gm, blank)
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, blank)
    .replace(/`[^`\n]+`/g, blank);
  return [...visible.matchAll(/<Exercise\b[^>]*?\bid="([^"]*)"/g)].map((match) => ({
    id: match[1] ?? '',
    line: visible.slice(0, match.index).split('\n').length,
  }));
}
