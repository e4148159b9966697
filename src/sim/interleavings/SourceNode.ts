import type { SyntaxNode } from '@lezer/common';
import type { Place } from './Program';
import { ProgramProblem } from './ProgramProblem';

/** A node of the syntax tree together with the text that it is of. */
export class SourceNode {
  readonly #source: string;
  readonly #node: SyntaxNode;

  constructor(source: string, node: SyntaxNode) {
    this.#source = source;
    this.#node = node;
  }

  /** `AssignStatement`; keywords and signs are called as they are written. */
  get kind(): string {
    return this.#node.name;
  }

  get text(): string {
    return this.#source.slice(this.#node.from, this.#node.to);
  }

  get at(): Place {
    return placeIn(this.#source, this.#node.from);
  }

  /** The last line that it reaches to. */
  get lastLine(): number {
    const text = this.#source.slice(0, this.#node.to).trimEnd();
    return placeIn(this.#source, text.length).line;
  }

  /** Its parts, without comments. */
  get parts(): SourceNode[] {
    const parts: SourceNode[] = [];
    for (let child = this.#node.firstChild; child; child = child.nextSibling)
      if (child.name !== 'Comment') parts.push(new SourceNode(this.#source, child));
    return parts;
  }

  /** The first place at which the text is not Python. */
  get error(): SourceNode | undefined {
    if (this.#node.type.isError) return this;
    for (const part of this.parts) {
      const error = part.error;
      if (error) return error;
    }
    return undefined;
  }

  /** One line of its text, in backticks. */
  get quoted(): string {
    const [line = ''] = this.text.split('\n');
    return `\`${line.length > 40 ? `${line.slice(0, 39)}…` : line}\``;
  }

  problem(message: string): ProgramProblem {
    return new ProgramProblem(message, this.at);
  }
}

function placeIn(source: string, position: number): Place {
  const before = source.slice(0, position).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
