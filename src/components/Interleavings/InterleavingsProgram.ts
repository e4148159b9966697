/** A program of a chapter, for the interleavings. */
export interface InterleavingsProgram {
  /** `lost-update`, its file's name */
  readonly name: string;
  readonly title: string;
  /** What the reader may answer before the first step. */
  readonly question: string;
  readonly code: string;
}
