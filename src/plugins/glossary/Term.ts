import type { Paragraph } from 'mdast';

/** One word of the course, as `docs/glossary.mdx` has it. */
export interface Term {
  /** Its anchor: `call-stack`. */
  readonly id: string;
  /** Its heading: `Call stack`. */
  readonly name: string;
  /** 1-based line of the heading. */
  readonly line: number;
  /** How it may be written in a chapter for its first use to be marked; none: authors link it by hand. */
  readonly forms: readonly Form[];
  readonly definition: Paragraph;
}

/** One spelling of a term. */
export interface Form {
  readonly text: string;
  /** Written as code within a line, exactly so. Else words of prose. */
  readonly code: boolean;
}
