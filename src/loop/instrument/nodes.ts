import type { AnyNode } from 'acorn';

/** The nodes right below a node, in the order of the text. */
export function childrenOf(node: AnyNode): AnyNode[] {
  return Object.values(node)
    .flat()
    .filter(isNode)
    .sort((a, b) => a.start - b.start);
}

function isNode(value: unknown): value is AnyNode {
  return (
    typeof value === 'object' && value !== null && typeof Reflect.get(value, 'type') === 'string'
  );
}

export type FunctionNode = Extract<
  AnyNode,
  { type: 'FunctionDeclaration' | 'FunctionExpression' | 'ArrowFunctionExpression' }
>;

export function isFunction(node: AnyNode): node is FunctionNode {
  return /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type);
}

/** Whether `matches` holds for a node below, outside of inner functions. */
export function containsOutsideFunctions(
  node: AnyNode,
  matches: (node: AnyNode) => boolean,
): boolean {
  return childrenOf(node).some(
    (child) => matches(child) || (!isFunction(child) && containsOutsideFunctions(child, matches)),
  );
}
