import ts from 'typescript';
import { lineOf } from './parseSource';
import type { Report } from './Report';

const CLOCKS = new Set([
  'setTimeout',
  'setInterval',
  'setImmediate',
  'requestAnimationFrame',
  'requestIdleCallback',
  'Date',
  'performance',
]);
/** A text without these is innocent, and most are: walking through one takes longer than parsing it did. */
const NAMED = new RegExp([...CLOCKS, 'random'].join('|'));
const GLOBALS = new Set(['globalThis', 'window', 'self', 'global']);

/**
 * Reports real time and chance. The same bytes must give the same outcome in node, in the page and in StackBlitz, and
 * no test may wait. A name that the file itself declares (a parameter, an import from `#kit`) is its own and allowed.
 */
export function checkClock(source: ts.SourceFile, report: Report): void {
  if (!NAMED.test(source.text)) return;
  const declared = new Set<string>();
  const collect = (node: ts.Node): void => {
    if (isDeclaration(node) && node.name && ts.isIdentifier(node.name))
      declared.add(node.name.text);
    ts.forEachChild(node, collect);
  };
  collect(source);

  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    const found = usedGlobal(node);
    const name = found && !declared.has(found) ? found : undefined;
    const line = lineOf(source, node.getStart(source));
    if (name && CLOCKS.has(name)) {
      report(
        line,
        `${name} stands here. An exercise has no timer and no clock: let the test say when things happen.`,
      );
    } else if (isMathRandom(node) && !declared.has('Math')) {
      report(
        line,
        'Math.random stands here. An exercise gives the same outcome each time: use fixed values, or chance with a seed.',
      );
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
}

function isDeclaration(node: ts.Node): node is ts.NamedDeclaration {
  return (
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isImportSpecifier(node)
  );
}

/** The global that an expression reads: `Date` for `Date`, `globalThis.Date` and the shorthand `{ Date }`. */
function usedGlobal(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
    return GLOBALS.has(node.expression.text) ? node.name.text : undefined;
  }
  if (!ts.isIdentifier(node)) return undefined;
  const { parent } = node;
  const isName =
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    ts.isMethodDeclaration(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isImportSpecifier(parent);
  return isName ? undefined : node.text;
}

function isMathRandom(node: ts.Node): boolean {
  return (
    ts.isPropertyAccessExpression(node) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === 'Math' &&
    node.name.text === 'random'
  );
}
