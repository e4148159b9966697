/** A program that cannot be run as it is: it does not parse, or it asks for what is not there. */
export class ProgramError extends Error {
  override readonly name = 'ProgramError';
  constructor(
    message: string,
    readonly line: number | undefined,
  ) {
    super(message);
  }
}
