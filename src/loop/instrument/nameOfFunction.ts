import type { AnyNode } from 'acorn';
import type { FunctionNode } from './nodes';

/** What a function's frame is called: its own name, or that of what it is assigned to. */
export function nameOfFunction(node: FunctionNode, parent: AnyNode | undefined): string {
  if (node.type !== 'ArrowFunctionExpression' && node.id) return node.id.name;
  switch (parent?.type) {
    case 'VariableDeclarator':
      return named(parent.id);
    case 'AssignmentExpression':
      return named(parent.left);
    case 'Property':
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return named(parent.key);
    default:
      return unnamed;
  }
}

const unnamed = '() => …';

function named(node: AnyNode): string {
  if (node.type === 'Identifier' || node.type === 'PrivateIdentifier') return node.name;
  if (node.type === 'MemberExpression') return named(node.property);
  return node.type === 'Literal' ? String(node.value) : unnamed;
}
