import { type Options, type Program, parse } from 'acorn';
import { ParseError, stripTypes } from '../../typescript/compile';
import { childrenOf } from './nodes';
import { ProgramError } from './ProgramError';

/** A program without its types, and its tree. */
export interface ParsedProgram {
  readonly text: string;
  readonly tree: Program;
  /** It leaves `#loop` out: `async`, promises and timers are JavaScript's own. */
  readonly isNative: boolean;
}

const options: Options = {
  ecmaVersion: 2024,
  sourceType: 'module',
  locations: true,
  preserveParens: true,
};

/** Reads a TypeScript program. @throws ProgramError with the line at which it does not parse */
export function parseProgram(source: string): ParsedProgram {
  try {
    const text = stripTypes('program.ts', source);
    const tree = parse(text, options);
    return { text, tree, isNative: !importsLoop(tree) };
  } catch (error) {
    if (error instanceof ParseError)
      throw syntax(`${error.message}, at column ${error.place.column}`, error.place.line);
    const { message, loc } = error as Error & { loc?: { line: number; column: number } };
    if (!loc) throw error;
    const plain = message.replace(/ \(\d+:\d+\)$/, '');
    throw syntax(`${plain}, at column ${loc.column + 1}`, loc.line);
  }
}

function syntax(what: string, line: number): ProgramError {
  return new ProgramError(`The program does not parse: ${what} of line ${line}.`, line);
}

function importsLoop(tree: Program): boolean {
  return childrenOf(tree).some(
    (node) =>
      (node.type === 'ImportDeclaration' ||
        node.type === 'ExportNamedDeclaration' ||
        node.type === 'ExportAllDeclaration') &&
      /^#loop(\/|$)/.test(String(node.source?.value ?? '')),
  );
}
