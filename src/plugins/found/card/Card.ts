/** What a social card says of a page. */
export interface Card {
  /** `Chapter 3 · page 2 of 4`, or what the page is. */
  readonly kicker: string;
  readonly title: string;
  /** The page's question, or what it is about. */
  readonly text: string;
  /** Large in the corner; a page outside of the chapters has none. */
  readonly number?: number;
  /** Which picture of lanes it wears. */
  readonly variant: number;
}
