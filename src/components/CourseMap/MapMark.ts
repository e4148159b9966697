/** How far the reader is with one chapter, as the map shows it. */
export interface MapMark {
  readonly mark: 'none' | 'begun' | 'done';
  /** Of the chapter's pages and exercises, from 0 to 1. */
  readonly share: number;
  /** The same in words; empty when there is nothing to say, and missing where the words stand elsewhere. */
  readonly words?: string;
}
