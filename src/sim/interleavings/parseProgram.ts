import { parser } from '@lezer/python';
import type { Claim, Program, ThreadCode, Value } from './Program';
import { ProgramProblem } from './ProgramProblem';
import { assignmentOf, readBlock } from './readBlock';
import { readExpression } from './readExpression';
import { Scope } from './Scope';
import { SourceNode } from './SourceNode';

/** More threads or lines than anybody could look through. */
const MOST_THREADS = 3;
const MOST_CHARACTERS = 4000;

/**
 * Reads a program of the small Python: shared variables and locks, two or three functions without parameters, each of which
 * is a thread, and assertions that must hold when all have ended. It is read and never evaluated as Python or JavaScript.
 * @throws ProgramProblem that says what it does not have, with line and column
 */
export function parseProgram(text: string): Program {
  if (text.length > MOST_CHARACTERS)
    throw new ProgramProblem(`A program has ${MOST_CHARACTERS} characters at most.`, START);
  const root = new SourceNode(text, parser.parse(text).topNode);
  const error = root.error;
  if (error) throw error.problem('This is no Python: something is missing or too much here.');

  const variables: { name: string; value: Value }[] = [];
  const locks: string[] = [];
  const functions: SourceNode[] = [];
  const assertions: SourceNode[] = [];
  let hasLock = false;
  for (const node of root.parts) {
    if (node.kind === 'ImportStatement') {
      if (node.text !== 'from threading import Lock')
        throw node.problem('The only import here is `from threading import Lock`.');
      hasLock = true;
    } else if (node.kind === 'AssignStatement') {
      const { target, value } = assignmentOf(node);
      const name = target.text;
      if (functions.length > 0) throw node.problem('What is shared stands above the functions.');
      if (locks.includes(name) || variables.some((one) => one.name === name))
        throw target.problem(`\`${name}\` has its first value already.`);
      if (value.text === 'Lock()') {
        if (!hasLock)
          throw value.problem('`Lock` is not defined. Write `from threading import Lock` first.');
        locks.push(name);
      } else variables.push({ name, value: readConstant(value) });
    } else if (node.kind === 'FunctionDefinition') functions.push(node);
    else if (node.kind === 'AssertStatement') assertions.push(node);
    else
      throw node.problem(
        `${node.quoted} is not part of this small Python. Outside of functions it has \`name = value\`, \`name = Lock()\`, def and assert.`,
      );
  }
  const shared = new Set(variables.map(({ name }) => name));
  const threads = functions.map((node) => readThread(node, shared, new Set(locks)));
  const scope = new Scope(shared, new Set(locks));
  const claims = assertions.map((node) => readClaim(node, scope));
  check(threads, claims, root);
  return { text, variables, locks, threads, claims };
}

const START = { line: 1, column: 1 };

function check(threads: readonly ThreadCode[], claims: readonly Claim[], root: SourceNode): void {
  const end = { line: root.lastLine, column: 1 };
  if (threads.length < 2 || threads.length > MOST_THREADS) {
    const there = threads.length === 0 ? 'none' : String(threads.length);
    throw new ProgramProblem(
      `Each function is a thread: write two or three of them. There ${threads.length === 1 ? 'is' : 'are'} ${there}.`,
      end,
    );
  }
  const names = threads.map(({ name }) => name);
  const double = threads.find(({ name }, index) => names.indexOf(name) !== index);
  if (double)
    throw new ProgramProblem(`There are two functions \`${double.name}\`.`, {
      line: double.from,
      column: 1,
    });
  if (claims.length === 0)
    throw new ProgramProblem(
      'Say at the end what must hold when all threads have ended: `assert …`.',
      end,
    );
}

function readConstant(node: SourceNode): Value {
  const expression = readExpression(node, new Scope(new Set(), new Set()));
  if (expression.kind === 'constant') return expression.value;
  if (expression.kind === 'minus' && expression.operand.kind === 'constant') {
    const { value } = expression.operand;
    if (typeof value === 'number') return -value;
  }
  throw node.problem('A shared variable begins with a plain value: a number, a text, True, None.');
}

function readClaim(node: SourceNode, scope: Scope): Claim {
  const [, condition, ...more] = node.parts;
  if (!condition || more.length > 0) throw node.problem('Write `assert` and one condition.');
  return { condition: readExpression(condition, scope), text: condition.text };
}

function readThread(
  node: SourceNode,
  shared: ReadonlySet<string>,
  locks: ReadonlySet<string>,
): ThreadCode {
  const [, name, parameters, body] = node.parts;
  if (!name || body?.kind !== 'Body' || parameters?.text !== '()')
    throw (parameters ?? node).problem(
      'A function here is a thread. Write it without parameters: `def name():`.',
    );
  const globals = new Set<string>();
  for (const { parts } of body.parts.filter(({ kind }) => kind === 'ScopeStatement')) {
    for (const part of parts.filter(({ kind }) => kind === 'VariableName')) {
      if (!shared.has(part.text))
        throw part.problem(`There is no shared variable \`${part.text}\` above the functions.`);
      globals.add(part.text);
    }
  }
  const locals = new Set(assignedIn(body).filter((one) => !globals.has(one) && !shared.has(one)));
  const code = readBlock(body, new Scope(shared, locks, globals, locals));
  return { name: name.text, body: code, from: node.at.line, to: node.lastLine };
}

/** The names that are assigned anywhere in it. */
function assignedIn(node: SourceNode): string[] {
  const own = node.kind === 'AssignStatement' || node.kind === 'UpdateStatement';
  const target = own ? node.parts[0] : undefined;
  const below = node.parts.flatMap(assignedIn);
  return target?.kind === 'VariableName' ? [target.text, ...below] : below;
}
