/** What the front matter of a chapter's page says beside the fields that Docusaurus knows. */
export interface ChapterFrontMatter {
  readonly sidebar_position?: number;
  /** Which page of the chapter it is; missing for the first, its `index.mdx`. */
  readonly page?: number;
  /** Reading, playing and the quiz, in minutes; each exercise says its own. */
  readonly minutes?: number;
  /** Said by a chapter's first page: the chapters that it takes up, by their folders without the number. */
  readonly buildsOn?: readonly string[];
  /** The question that the reader cannot answer yet. */
  readonly question?: string;
}
