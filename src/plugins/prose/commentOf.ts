import type { Node } from 'mdast';
import type { MdxFlowExpression, MdxTextExpression } from 'mdast-util-mdx';

/** What a comment in a page says; `undefined` when the node is no comment. */
export function commentOf(node: Node): string | undefined {
  if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return undefined;
  const { value } = node as MdxFlowExpression | MdxTextExpression;
  return /^\s*\/\*\s*([\s\S]*?)\s*\*\/\s*$/.exec(value)?.[1];
}
