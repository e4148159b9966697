/** A fenced block of a chapter: three or more backticks, a language, the text. */
export interface Fence {
  /** Path from the project's root. */
  readonly file: string;
  /** 1-based line of the opening backticks. */
  readonly line: number;
  /** Empty when the author named none. */
  readonly language: string;
  /** What stands behind the language: `title="records.py" fragment`. */
  readonly meta: string;
  readonly text: string;
}
