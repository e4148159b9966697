/** What is said of a term beside the text. */
export interface Note {
  readonly name: string;
  /** Words, `<code>` and `<em>`, made at build. */
  readonly html: string;
}

/** By the anchors of the terms in the glossary. */
export type Notes = Readonly<Record<string, Note>>;

/** How the reader came to a term: this decides when its note goes. */
export type Reach = 'pointer' | 'focus' | 'touch';
