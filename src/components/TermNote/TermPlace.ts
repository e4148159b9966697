/** A place in the course where a term is used. */
export interface TermPlace {
  /** Route with the heading's anchor, without the base URL: `/generators/#the-heap`. */
  readonly to: string;
  /** Number of the chapter. */
  readonly chapter: number;
  /** The page, as the table of chapters calls it. */
  readonly page: string;
  /** The heading above it; none: above the first heading of the page. */
  readonly section?: string;
}
