import type { Arithmetic, Block, Expression, Statement } from './Program';
import { readExpression } from './readExpression';
import type { Scope } from './Scope';
import type { SourceNode } from './SourceNode';

const CAN =
  'A function has assignments, if, while, with, lock.acquire(), lock.release(), pass, break, continue and return.';

/**
 * Reads the statements of a body. Throws `ProgramProblem` at what the small Python does not have.
 * @param inLoop whether `break` and `continue` may stand in it
 */
export function readBlock(body: SourceNode, scope: Scope, inLoop = false): Block {
  return body.parts
    .filter(({ kind }) => kind !== ':' && kind !== 'ScopeStatement')
    .map((statement) => readStatement(statement, scope, inLoop));
}

function readStatement(node: SourceNode, scope: Scope, inLoop: boolean): Statement {
  const [first, second, third] = node.parts;
  switch (node.kind) {
    case 'AssignStatement': {
      const { target, value } = assignmentOf(node);
      return { kind: 'assign', target: scope.target(target), value: readExpression(value, scope) };
    }
    case 'UpdateStatement': {
      const op = second?.text.slice(0, -1) ?? '';
      if (first?.kind !== 'VariableName' || !third || !['+', '-', '*', '//', '%'].includes(op))
        break;
      const value = readExpression(third, scope);
      return { kind: 'update', target: scope.target(first), op: op as Arithmetic, value };
    }
    case 'IfStatement':
      return readIf(node, scope, inLoop);
    case 'WhileStatement':
      if (second && third?.kind === 'Body' && node.parts.length === 3)
        return {
          ...{ kind: 'while', condition: readExpression(second, scope) },
          body: readBlock(third, scope, true),
        };
      break;
    case 'WithStatement':
      if (second?.kind === 'VariableName' && third?.kind === 'Body') {
        const lock = scope.lock(second);
        return { kind: 'with', lock, at: second.at, body: readBlock(third, scope, inLoop) };
      }
      break;
    case 'ExpressionStatement':
      if (first) return readCallStatement(first, scope);
      break;
    case 'PassStatement':
      return { kind: 'pass' };
    case 'BreakStatement':
    case 'ContinueStatement':
      if (inLoop) return { kind: node.kind === 'BreakStatement' ? 'break' : 'continue' };
      throw node.problem(`${node.quoted} stands outside of every \`while\`.`);
    case 'ReturnStatement':
      if (!second) return { kind: 'return' };
      throw node.problem('Nobody takes what a thread returns. Write `return` alone.');
  }
  throw node.problem(`${node.quoted} is not part of this small Python. ${CAN}`);
}

/** The two sides of `name = value`. */
export function assignmentOf(node: SourceNode): {
  readonly target: SourceNode;
  readonly value: SourceNode;
} {
  const [target, sign, value, ...more] = node.parts;
  if (target?.kind === 'VariableName' && sign?.kind === 'AssignOp' && value && more.length === 0)
    return { target, value };
  throw node.problem(`Write one assignment in the form \`name = value\`, not ${node.quoted}.`);
}

function readIf(node: SourceNode, scope: Scope, inLoop: boolean): Statement {
  const branches: { condition: Expression; body: Block }[] = [];
  let otherwise: Block = [];
  let condition: Expression | undefined;
  for (const part of node.parts) {
    if (part.kind === 'if' || part.kind === 'elif' || part.kind === 'else') condition = undefined;
    else if (part.kind !== 'Body') condition = readExpression(part, scope);
    else if (condition) branches.push({ condition, body: readBlock(part, scope, inLoop) });
    else otherwise = readBlock(part, scope, inLoop);
  }
  return { kind: 'if', branches, otherwise };
}

/** A call on a line of its own: one of a lock's methods. */
function readCallStatement(call: SourceNode, scope: Scope): Statement {
  const [called, list] = call.parts;
  const [owner, , method] = called?.kind === 'MemberExpression' ? called.parts : [];
  if (call.kind === 'CallExpression' && owner?.kind === 'VariableName' && list?.text === '()') {
    const kind = method?.text;
    if (kind === 'acquire' || kind === 'release')
      return { kind, lock: scope.lock(owner), at: call.at };
  }
  return { kind: 'evaluate', value: readExpression(call, scope) };
}
