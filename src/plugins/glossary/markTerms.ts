import type { InlineCode, Link, Node, Paragraph, PhrasingContent, Root, Text } from 'mdast';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import type { Forms } from './createForms';
import type { Term } from './Term';
import { textOf } from './textOf';

/** A link of a page to the glossary. */
export interface Mark {
  readonly id: string;
  readonly link: Link;
  /** 1-based: of the paragraph in the page. */
  readonly line: number;
  readonly byHand: boolean;
}

/** So many marks a paragraph has at most: a term that finds no room is marked at its next use. */
const CALM = 2;

/** From this heading on nothing is new: a chapter ends with what is known by now, with questions and with sources. */
const CLOSING = 'What you now know';

/** In these a term is a title, a name, or a part of an instrument. */
const CLOSED = new Set([
  'heading',
  'link',
  'strong',
  'table',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
]);

/**
 * Makes a link of the first use of each term in a page, unless the author has linked the term somewhere in it. Gives all links to the
 * glossary, those of the author too, in no order.
 */
export function markTerms(tree: Root, forms: Forms): readonly Mark[] {
  const marks = linksByHand(tree);
  const taken = new Set(marks.map(({ id }) => id));
  visit(tree, (node) => {
    if (node.type === 'heading' && textOf(node) === CLOSING) return EXIT;
    if (CLOSED.has(node.type)) return SKIP;
    if (node.type !== 'paragraph') return;
    if (!isLabel(node)) markParagraph(node);
    return SKIP;
  });
  return marks;

  function markParagraph(paragraph: Paragraph): void {
    let room = CALM - marks.filter(({ link }) => isWithin(link, paragraph)).length;
    const { line } = paragraph.position?.start ?? { line: 1 };
    replaceWords(paragraph, forms, (term, child) => {
      if (room <= 0 || taken.has(term.id)) return undefined;
      taken.add(term.id);
      room -= 1;
      const link: Link = { type: 'link', url: `../glossary.mdx#${term.id}`, children: [child] };
      marks.push({ id: term.id, link, line, byHand: false });
      return link;
    });
  }
}

/** Offers each use of a term in a paragraph to `replace`, and puts what it gives in its place. */
function replaceWords(
  paragraph: Paragraph,
  forms: Forms,
  replace: (term: Term, child: Text | InlineCode) => Link | undefined,
): void {
  visit(paragraph, (node, index, parent) => {
    if (CLOSED.has(node.type)) return SKIP;
    if (!parent || index === undefined) return;
    let pieces: PhrasingContent[] = [];
    if (node.type === 'inlineCode') {
      const term = forms.ofCode(node.value);
      pieces = [(term && replace(term, node)) ?? node];
    } else if (node.type === 'text') {
      let done = 0;
      for (const { term, from, to } of forms.inProse(node.value)) {
        const link = replace(term, text(node.value.slice(from, to)));
        if (!link) continue;
        pieces.push(text(node.value.slice(done, from)), link);
        done = to;
      }
      pieces.push(text(node.value.slice(done)));
    } else return;
    const kept = pieces.filter((piece) => piece.type !== 'text' || piece.value !== '');
    parent.children.splice(index, 1, ...kept);
    return [SKIP, index + kept.length];
  });
}

const text = (value: string): Text => ({ type: 'text', value });

function linksByHand(tree: Root): Mark[] {
  const marks: Mark[] = [];
  visit(tree, 'link', (link) => {
    const [, id] = /(?:^|\/)glossary\.mdx#(.+)$/.exec(link.url) ?? [];
    if (id) marks.push({ id, link, line: link.position?.start.line ?? 1, byHand: true });
  });
  return marks;
}

/** The label of an admonition: `:::belief[“…”]`. */
const isLabel = ({ data }: Paragraph) => data !== undefined && 'directiveLabel' in data;

function isWithin(inner: Node, outer: Node): boolean {
  const at = inner.position?.start.offset ?? -1;
  const { start, end } = outer.position ?? {};
  return at >= (start?.offset ?? 0) && at < (end?.offset ?? 0);
}
