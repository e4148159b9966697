import type { Place } from './Program';

/** Why a text is no program of the small Python: a sentence, and where. */
export class ProgramProblem extends Error {
  override readonly name = 'ProgramProblem';
  readonly line: number;
  readonly column: number;

  constructor(message: string, { line, column }: Place) {
    super(message);
    this.line = line;
    this.column = column;
  }
}
