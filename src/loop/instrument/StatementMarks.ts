import type { AnyNode } from 'acorn';
import { childrenOf } from './nodes';
import type { TextEdits } from './TextEdits';

const silent =
  /^(FunctionDeclaration|ClassDeclaration|EmptyStatement|BlockStatement|Import.*|ExportAllDeclaration|WhileStatement)$/;
const lists = /^(Program|BlockStatement|StaticBlock|SwitchCase)$/;

/** A piece of text, and where it belongs. */
export type Closing = readonly [at: number, piece: string];

/** Marks the line of each statement as about to run, and the head of a loop each time it decides. */
export class StatementMarks {
  constructor(private readonly edits: TextEdits) {}

  /** Before the nodes inside are visited. What is returned closes what was opened: for after them. */
  visit(node: AnyNode, parent: AnyNode | undefined): Closing[] {
    const inside = this.head(node);
    if (!parent || !isStatement(node)) return inside;
    if (lists.test(parent.type)) this.mark(node);
    else if (bodiesOf(parent).includes(node) && node.type !== 'BlockStatement') {
      // `if (a) b();` has a place for a mark once it is `if (a) {b();}`.
      this.edits.open(node.start, '{');
      this.mark(node);
      return [...inside, [node.end, '}']];
    }
    return inside;
  }

  private mark(node: AnyNode): void {
    if (silent.test(node.type) || (isExport(node) && !runs(node))) return;
    this.edits.open(node.start, `$stage.line($frame,${lineOf(node)});`);
  }

  private head(node: AnyNode): Closing[] {
    switch (node.type) {
      case 'WhileStatement':
      case 'DoWhileStatement':
        return this.again(node.test);
      case 'ForStatement': {
        const decides = node.update ?? node.test;
        return decides ? this.again(decides, lineOf(node)) : this.first(node.body, lineOf(node));
      }
      case 'ForOfStatement':
      case 'ForInStatement':
        return this.first(node.body, lineOf(node));
      default:
        return [];
    }
  }

  private again(node: AnyNode, line = lineOf(node)): Closing[] {
    this.edits.open(node.start, `($stage.again($frame,${line}),`);
    return [[node.end, ')']];
  }

  private first(body: AnyNode, line: number): Closing[] {
    const mark = `$stage.again($frame,${line});`;
    if (body.type === 'BlockStatement') {
      this.edits.open(body.start + 1, mark);
      return [];
    }
    this.edits.open(body.start, `{${mark}`);
    return [[body.end, '}']];
  }
}

function bodiesOf(node: AnyNode): (AnyNode | null | undefined)[] {
  if (node.type === 'IfStatement') return [node.consequent, node.alternate];
  return /^(For|ForIn|ForOf|While|DoWhile)Statement$/.test(node.type) && 'body' in node
    ? [node.body].flat()
    : [];
}

export const lineOf = (node: AnyNode): number => node.loc?.start.line ?? 1;

function isStatement({ type }: AnyNode): boolean {
  return /(Statement|Declaration)$/.test(type) && type !== 'StaticBlock';
}

function isExport({ type }: AnyNode): boolean {
  return /^Export(Named|Default)Declaration$/.test(type);
}

/** An exported function is there from the start; an exported constant is a statement like another. */
function runs(node: AnyNode): boolean {
  return childrenOf(node).some(
    ({ type }) => type === 'VariableDeclaration' || /Expression$/.test(type),
  );
}
