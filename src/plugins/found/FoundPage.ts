/** A page of `docs/`, as those see it who find it from outside: search engines, cards, readers of plain text. */
export interface FoundPage {
  /** Path from the project's root: `docs/05-generators/index.mdx`. */
  readonly file: string;
  /** Text of the file below its front matter. */
  readonly text: string;
  /** Route without the base URL: `/generators/`. */
  readonly path: string;
  readonly title: string;
  /** 50 to 160 characters: what a search engine shows below the title. */
  readonly description: string;
  /** Of a chapter's page: what it answers, and where it stands in the course. */
  readonly chapter?: FoundPlace;
}

export interface FoundPlace {
  readonly question: string;
  /** Of the chapter. */
  readonly number: number;
  /** The page of the chapter, from 1. */
  readonly page: number;
  readonly pages: number;
  /** Reading time of the page. */
  readonly minutes: number;
  /** Ids of the exercises on it, in their order. */
  readonly exercises: readonly string[];
}
