import type { Node, Nodes, Parents } from 'mdast';
import { visit } from 'unist-util-visit';

/** A node with children that a transform may replace. */
export type ParentNode = Parents;

/** The nodes that hold a child of the given type, in the order of the page. */
export function parentsOf(tree: Nodes, type: Node['type']): ParentNode[] {
  const parents = new Set<ParentNode>();
  visit(tree, type, (_node, _index, parent) => {
    if (parent) parents.add(parent as ParentNode);
  });
  return [...parents];
}
