import type { Arithmetic, Builtin, Comparison, Expression } from './Program';
import type { Scope } from './Scope';
import type { SourceNode } from './SourceNode';

const ARITHMETIC: readonly string[] = ['+', '-', '*', '//', '%'] satisfies Arithmetic[];
const COMPARISONS: readonly string[] = ['==', '!=', '<', '<=', '>', '>='] satisfies Comparison[];
const BUILTINS: readonly string[] = ['int', 'min', 'max'] satisfies Builtin[];

/** Reads an expression. Throws `ProgramProblem` at what the small Python does not have. */
export function readExpression(node: SourceNode, scope: Scope): Expression {
  const parts = node.parts;
  const [first, second, third] = parts;
  switch (node.kind) {
    case 'Number':
      return { kind: 'constant', value: readNumber(node) };
    case 'Boolean':
      return { kind: 'constant', value: node.text === 'True' };
    case 'None':
      return { kind: 'constant', value: null };
    case 'String':
      return { kind: 'constant', value: readString(node) };
    case 'VariableName':
      return { kind: 'variable', variable: scope.variable(node) };
    case 'ParenthesizedExpression':
      if (second && parts.length === 3) return readExpression(second, scope);
      break;
    case 'UnaryExpression':
      if (!first || !second) break;
      if (first.text === 'not') return { kind: 'not', operand: readExpression(second, scope) };
      if (first.text === '-') return { kind: 'minus', operand: readExpression(second, scope) };
      break;
    case 'BinaryExpression':
      if (first && second && third) return readBinary(first, second, third, scope);
      break;
    case 'CallExpression':
      return readCall(node, scope);
  }
  throw node.problem(
    `${node.quoted} is not part of this small Python. An expression has whole numbers, True, False, None, variables, + - * // %, comparisons, and, or, not.`,
  );
}

function readNumber(node: SourceNode): number {
  const value = Number(node.text.replaceAll('_', ''));
  if (/^[\d_]+$/.test(node.text) && Number.isSafeInteger(value)) return value;
  throw node.problem(`${node.quoted}: this small Python has whole numbers below 2**53 only.`);
}

function readString(node: SourceNode): string {
  const text = /^(['"])([^\\'"\n]*)\1$/.exec(node.text)?.[2];
  if (text !== undefined) return text;
  throw node.problem('A text is written in simple quotes, without a backslash: "paid".');
}

function readBinary(
  first: SourceNode,
  sign: SourceNode,
  second: SourceNode,
  scope: Scope,
): Expression {
  const op = sign.text;
  if (op === 'and' || op === 'or') {
    return { kind: op, left: readExpression(first, scope), right: readExpression(second, scope) };
  }
  if (COMPARISONS.includes(op) && isComparison(first))
    throw sign.problem(
      'Comparisons in a row are not part of this small Python. Write `a < b and b < c`.',
    );
  if (ARITHMETIC.includes(op) || COMPARISONS.includes(op)) {
    const [left, right] = [readExpression(first, scope), readExpression(second, scope)];
    return { kind: 'binary', op: op as Arithmetic | Comparison, left, right };
  }
  const instead: Readonly<Record<string, string>> = {
    '/': 'It has whole numbers only: write `//`.',
    is: 'Write `==`.',
  };
  throw sign.problem(
    `\`${op}\` is not part of this small Python. ${instead[op] ?? `It has ${[...ARITHMETIC, ...COMPARISONS].join(' ')}.`}`,
  );
}

function isComparison(node: SourceNode): boolean {
  return node.kind === 'BinaryExpression' && COMPARISONS.includes(node.parts[1]?.text ?? '');
}

function readCall(node: SourceNode, scope: Scope): Expression {
  const [called, list] = node.parts;
  if (called?.kind === 'MemberExpression') {
    const [owner, , method] = called.parts;
    if (owner?.kind === 'VariableName' && method?.text === 'acquire') {
      const lock = scope.lock(owner);
      if (list?.text.replaceAll(' ', '') === '(blocking=False)')
        return { kind: 'tryAcquire', lock, at: node.at };
      throw node.problem(
        `\`${lock}.acquire()\` stands on a line of its own. To ask without waiting, write \`${lock}.acquire(blocking=False)\`.`,
      );
    }
  }
  const operands = (list?.parts ?? []).filter(({ kind }) => !['(', ',', ')'].includes(kind));
  if (called?.kind === 'VariableName' && BUILTINS.includes(called.text)) {
    if (called.text === 'int' ? operands.length !== 1 : operands.length < 2)
      throw node.problem(
        `\`${called.text}\` takes ${called.text === 'int' ? 'one value' : 'two values or more'} here.`,
      );
    const name = called.text as Builtin;
    return { kind: 'call', name, operands: operands.map((part) => readExpression(part, scope)) };
  }
  throw node.problem(
    `${node.quoted} is not part of this small Python. It can call ${BUILTINS.join(', ')} and the methods of a lock.`,
  );
}
