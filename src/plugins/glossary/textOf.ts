import type { Node } from 'mdast';
import { visit } from 'unist-util-visit';

/** The words of a node, code among them; comments and tags have none. */
export function textOf(node: Node): string {
  let text = '';
  visit(node as Node & { value?: string }, ['text', 'inlineCode'], ({ value = '' }) => {
    text += value;
  });
  return text;
}
