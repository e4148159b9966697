import { transform } from 'sucrase';
import type { SourcePlace } from '../types';

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

/** TypeScript module → body of a CommonJS module. Line n stays line n; columns move. */
export function compile(file: string, text: string): string {
  try {
    return transform(text, options).code;
  } catch (error) {
    throw toParseError(file, error);
  }
}

/** The mappings of `compile`'s source map, made only when a place is asked for. */
export function mappingsOf(file: string, text: string): string {
  const sourceMapOptions = { compiledFilename: file };
  return (
    transform(text, { ...options, filePath: file, sourceMapOptions }).sourceMap?.mappings ?? ''
  );
}

const options: Parameters<typeof transform>[1] = {
  transforms: ['typescript', 'imports'],
  disableESTransforms: true,
};

/** Sucrase says `Unexpected token (3:5)` and puts `loc` on the error. */
function toParseError(file: string, error: unknown): ParseError {
  const { message, loc } = error as Error & { loc?: { line: number; column: number } };
  const text = message.replace(/ \(\d+:\d+\)$/, '');
  return new ParseError(text, { file, line: loc?.line ?? 1, column: loc?.column ?? 1 });
}
