import type { Options } from 'sucrase';
import { transformYields } from './transformYields';

/** A place in a text as written, 1-based. */
export interface SourcePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A text that does not parse. */
export class ParseError extends Error {
  override readonly name = 'ParseError';
  constructor(
    message: string,
    readonly place: SourcePlace,
  ) {
    super(message);
  }
}

/** A text that sucrase lets through and the engine does not. The engine does not say where: `locateSyntaxError` finds out. */
export class EngineSyntaxError extends Error {
  override readonly name = 'EngineSyntaxError';
  constructor(
    message: string,
    readonly file: string,
    /** What was evaluated. */
    readonly source: string,
  ) {
    super(message);
  }
}

/** TypeScript module → body of a CommonJS module. Line n stays line n; columns move. @throws ParseError */
export function compile(file: string, text: string): string {
  return transformed(file, text, options);
}

/** TypeScript module → ECMAScript module: the types are left out, and nothing else. Line n stays line n. @throws ParseError */
export function stripTypes(file: string, text: string): string {
  return transformed(file, text, { ...options, transforms: ['typescript'] });
}

function transformed(file: string, text: string, how: Options): string {
  try {
    return transformYields(text, how).code;
  } catch (error) {
    throw toParseError(file, error);
  }
}

/** The mappings of `compile`'s source map, made only when a place is asked for. */
export function mappingsOf(file: string, text: string): string {
  const sourceMapOptions = { compiledFilename: file };
  return (
    transformYields(text, { ...options, filePath: file, sourceMapOptions }).sourceMap?.mappings ??
    ''
  );
}

const options: Options = {
  transforms: ['typescript', 'imports'],
  disableESTransforms: true,
};

/** Sucrase says `Unexpected token (3:5)`, or a sentence with its full stop, and puts `loc` on the error. */
function toParseError(file: string, error: unknown): ParseError {
  const { message, loc } = error as Error & { loc?: { line: number; column: number } };
  const text = message.replace(/\.? \(\d+:\d+\)$/, '');
  return new ParseError(text, { file, line: loc?.line ?? 1, column: loc?.column ?? 1 });
}
