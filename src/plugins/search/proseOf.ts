import type { Nodes, RootContent } from 'mdast';

/** A piece of a page as text. */
export interface Prose {
  /** What is read, as one line. */
  readonly prose: string;
  /** The programs in it. */
  readonly programs: readonly string[];
}

const PROGRAMS = new Set(['python', 'py', 'ts', 'typescript', 'js', 'sh', 'http', 'text']);
/** After these a word has ended. */
const BLOCKS = new Set(['paragraph', 'heading', 'listItem', 'tableRow', 'break', 'blockquote']);

/** What a reader reads in these nodes. Drawings and printed output are left out. */
export function proseOf(nodes: readonly RootContent[]): Prose {
  const programs: string[] = [];
  const words: string[] = [];
  const walk = (node: Nodes) => {
    if (node.type === 'text' || node.type === 'inlineCode') words.push(node.value);
    else if (node.type === 'code') {
      if (PROGRAMS.has(node.lang ?? '')) programs.push(node.value);
    } else if ('children' in node) {
      for (const child of node.children) walk(child);
      if (node.type === 'tableCell') words.push(' · ');
      if (BLOCKS.has(node.type)) words.push(' ');
    }
  };
  for (const node of nodes) walk(node);
  const prose = words
    .join('')
    // The fences of an admonition: its title stays.
    .replace(/:::(?:\w+(?:\[([^\]]*)\])?)?/g, ' $1 ')
    .replace(/(?: ·)+ *$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return { prose, programs };
}

const COMMON = new Set(
  'and any as async await bool break case class const continue def elif else except extends false finally for from function if import in int interface is let new none not null number or pass print raise readonly return self str string switch this throw true try type undefined void while with yield'.split(
    ' ',
  ),
);

/** The names in a program, each once, without the language's own words. */
export function namesIn(program: string): string[] {
  const names = program.match(/[\p{L}_][\p{L}\p{N}_]{2,}/gu) ?? [];
  return [...new Set(names)].filter((name) => !COMMON.has(name.toLowerCase()));
}
