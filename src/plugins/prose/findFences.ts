import type { Fence } from './Fence';

const OPENING = /^([ \t]*)(`{3,}|~{3,})[ \t]*([^\s`]*)[ \t]*([^`]*?)[ \t]*$/;

interface OpenFence {
  readonly line: number;
  readonly indent: string;
  readonly mark: string;
  readonly language: string;
  readonly meta: string;
  readonly lines: string[];
}

/**
 * Finds the fences of a chapter by reading its lines, so that the tests and `npm run diagrams` need no MDX compiler.
 * `remarkCode.test.ts` holds it against what the compiler sees.
 */
export function findFences(source: string, file: string): Fence[] {
  const fences: Fence[] = [];
  let open: OpenFence | undefined;
  for (const [index, line] of source.split(/\r?\n/).entries()) {
    if (!open) {
      open = opened(line, index + 1);
    } else if (closes(line, open)) {
      fences.push(toFence(open, file));
      open = undefined;
    } else {
      open.lines.push(withoutIndent(line, open.indent));
    }
  }
  // A fence that is never closed runs to the end of the file, as in Markdown.
  if (open) fences.push(toFence(open, file));
  return fences;
}

function opened(line: string, number: number): OpenFence | undefined {
  const [, indent, mark, language, meta] = OPENING.exec(line) ?? [];
  if (indent === undefined || mark === undefined) return undefined;
  return { line: number, indent, mark, language: language ?? '', meta: meta ?? '', lines: [] };
}

function closes(line: string, { mark }: OpenFence): boolean {
  const text = line.trim();
  return text.length >= mark.length && text === mark.charAt(0).repeat(text.length);
}

function withoutIndent(line: string, indent: string): string {
  let cut = 0;
  while (cut < indent.length && (line[cut] === ' ' || line[cut] === '\t')) cut += 1;
  return line.slice(cut);
}

function toFence({ line, language, meta, lines }: OpenFence, file: string): Fence {
  return { file, line, language, meta, text: lines.join('\n') };
}
