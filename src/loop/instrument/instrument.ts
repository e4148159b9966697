import type { AnyNode, Program } from 'acorn';
import { ImportRewriter } from './ImportRewriter';
import { instrumentAsync, refuseAsync, refuseAsyncGenerator } from './instrumentAsync';
import { nameOfFunction } from './nameOfFunction';
import { childrenOf, containsOutsideFunctions, type FunctionNode, isFunction } from './nodes';
import type { ParsedProgram } from './parseProgram';
import { type Closing, lineOf, StatementMarks } from './StatementMarks';
import { TextEdits } from './TextEdits';

/** A function of the program, as its frames are labelled. */
export interface FunctionSite {
  readonly name: string;
  /** Of its head. */
  readonly line: number;
}

export interface InstrumentedProgram {
  /** Body of a function (a generator function if `awaits`) that is given `$stage`: see `Probe`. */
  readonly code: string;
  /** By number; 0 is the program itself. */
  readonly sites: readonly FunctionSite[];
  /** It has an `await` outside of every function. */
  readonly awaits: boolean;
}

/**
 * Writes calls of the probe into a program: where a function begins, ends and fails, before each statement, around what is
 * waited for. In a native program async functions become generators that the probe drives. Line n stays line n.
 *
 * @throws ProgramError for what cannot be watched
 */
export function instrument({ text, tree, isNative }: ParsedProgram): InstrumentedProgram {
  return new Instrumenter(text, tree, isNative).result();
}

/** How a function's body begins and ends. */
export const enter = (site: number) => `const $frame=$stage.enter(${site});try{`;
export const leave =
  '}catch($error){throw $stage.unwind($frame,$error)}finally{$stage.leave($frame)}';

class Instrumenter {
  private readonly edits: TextEdits;
  private readonly marks: StatementMarks;
  private readonly imports: ImportRewriter;
  /** Stands before everything else. */
  private head = '';
  private readonly sites: FunctionSite[] = [{ name: 'module', line: 1 }];

  constructor(
    private readonly text: string,
    private readonly tree: Program,
    private readonly isNative: boolean,
  ) {
    this.edits = new TextEdits(text);
    this.marks = new StatementMarks(this.edits);
    this.imports = new ImportRewriter(this.edits, text);
  }

  result(): InstrumentedProgram {
    this.visit(this.tree, undefined, undefined);
    const awaits = containsOutsideFunctions(this.tree, ({ type }) => type === 'AwaitExpression');
    return {
      code: `${enter(0)}${this.imports.head()}${this.head}${this.edits.toString()}\n${leave}`,
      sites: this.sites,
      awaits,
    };
  }

  /** `within` is the function that a node stands in. */
  private visit(
    node: AnyNode,
    parent: AnyNode | undefined,
    within: FunctionNode | undefined,
  ): void {
    if (isFunction(node)) {
      this.visitFunction(node, parent);
      return;
    }
    if (!this.isNative) refuseAsync(node, node.type === 'AwaitExpression' && 'an `await`');
    if (node.type === 'ForOfStatement' && node.await) refuseAsyncGenerator(node, '`for await`');
    this.imports.visit(node);
    const closing = [...this.marks.visit(node, parent), ...this.around(node, within)];
    // Of two pieces at one place the inner one comes first: what stands around an expression, then around its statement.
    const inner = closing.reverse();
    for (const child of childrenOf(node)) this.visit(child, node, within);
    for (const [at, piece] of inner) this.edits.close(at, piece);
  }

  private visitFunction(node: FunctionNode, parent: AnyNode | undefined): void {
    const site = this.sites.length;
    this.nameCoroutine(node, parent, site);
    this.sites.push({ name: nameOfFunction(node, parent), line: node.loc?.start.line ?? 1 });
    const isArgument = parent?.type === 'CallExpression' || parent?.type === 'NewExpression';
    const shown = isArgument && parent.callee !== node && !isNamed(node);
    if (shown) this.edits.open(node.start, `$stage.named(${this.quote(node, 48)},`);
    const asyncEnd = node.async
      ? instrumentAsync(this.edits, this.text, node, parent, site, this.isNative)
      : '';
    const { body } = node;
    if (body.type === 'BlockStatement') {
      const isEmpty = body.body.length === 0;
      this.edits.open(body.start + 1, enter(site) + (isEmpty ? leave : ''));
      for (const child of childrenOf(node)) this.visit(child, node, node);
      if (!isEmpty) this.edits.close(body.end - 1, leave);
    } else {
      const line = body.loc?.start.line ?? 1;
      this.edits.open(
        body.start,
        `{${enter(site)}$stage.line($frame,${line});return $stage.returns($frame,(`,
      );
      for (const child of childrenOf(node)) this.visit(child, node, node);
      this.edits.close(node.end, `))${leave}}`);
    }
    this.edits.close(node.end, asyncEnd + (shown ? ')' : ''));
  }

  /** A generator does not know its function. The prototype of its function does, so the probe is shown that. */
  private nameCoroutine(node: FunctionNode, parent: AnyNode | undefined, site: number): void {
    if (!node.generator) return;
    const show = (name: string) => `$stage.generator(${name},${site});`;
    if (
      parent?.type === 'MethodDefinition' &&
      !parent.computed &&
      parent.key.type === 'Identifier'
    ) {
      const owner = parent.static ? 'this' : 'this.prototype';
      this.edits.close(parent.end, `static{${show(`${owner}.${parent.key.name}`)}}`);
    }
    if (node.type !== 'FunctionDeclaration' || !node.id) return;
    if (parent?.type === 'BlockStatement') this.edits.open(parent.start + 1, show(node.id.name));
    else if (/^(Program|Export)/.test(parent?.type ?? '')) this.head += show(node.id.name);
  }

  /** What is put around an expression; what follows it is returned, for after its inner nodes. */
  private around(node: AnyNode, within: FunctionNode | undefined): Closing[] {
    if (node.type === 'ExpressionStatement' && node.expression.type === 'CallExpression') {
      if (this.isNative) return [];
      const { start, end } = node.expression;
      const text = this.quote(node.expression, 48);
      this.edits.open(start, `$stage.drops(${lineOf(node)},${text},(`);
      return [[end, '))']];
    }
    if (node.type === 'ReturnStatement' && node.argument) {
      this.edits.open(node.argument.start, '$stage.returns($frame,(');
      return [[node.argument.end, '))']];
    }
    if (node.type === 'YieldExpression' && node.delegate && node.argument) {
      this.edits.open(node.argument.start, `$stage.awaits($frame,${this.quote(node.argument)},(`);
      return [[node.argument.end, '))']];
    }
    if (node.type === 'YieldExpression' && within) {
      if (!node.argument) {
        this.edits.close(node.start + 'yield'.length, ' $stage.yields($frame)');
        return [];
      }
      this.edits.open(node.argument.start, '$stage.yields($frame,(');
      return [[node.argument.end, '))']];
    }
    if (node.type === 'AwaitExpression') {
      this.edits.remove(node.start, node.start + 'await'.length);
      this.edits.open(node.start, '(yield ');
      this.edits.open(node.argument.start, `$stage.awaits($frame,${this.quote(node.argument)},(`);
      return [[node.end, ')))']];
    }
    return [];
  }

  private quote({ start, end }: AnyNode, longest = 60): string {
    const plain = this.text.slice(start, end).replace(/\s+/g, ' ');
    return JSON.stringify(plain.length <= longest ? plain : `${plain.slice(0, longest - 1)}…`);
  }
}

function isNamed(node: FunctionNode): boolean {
  return node.type === 'FunctionExpression' && Boolean(node.id);
}
