/** What a place in the course is: a word of the glossary, a section of a chapter, an exercise, another page. */
export type SearchKind = 'term' | 'chapter' | 'exercise' | 'page';

/** A place that a search can lead to, with what stands there. Plain data: it comes from a JSON file. */
export interface SearchSection {
  readonly kind: SearchKind;
  /** Its heading. */
  readonly title: string;
  /** Route without the base URL, and the heading's id: `/gil/turns/#let-go-before-you-wait`. */
  readonly path: string;
  /** Where it stands: “Chapter 4 · Turns”. */
  readonly place: string;
  /** More words by which it is found, which are not shown: of its address, what it teaches. */
  readonly words: string;
  /** Its prose, as one line. */
  readonly text: string;
  /** The names in its programs that its prose does not have, apart by spaces. */
  readonly code: string;
}
