/** What the front matter of a chapter's page says beside the fields that Docusaurus knows. */
export interface ChapterFrontMatter {
  readonly sidebar_position?: number;
  /** Which page of the chapter it is; missing for the first, its `index.mdx`. */
  readonly page?: number;
  /** Reading, playing and the quiz, in minutes; each exercise says its own. */
  readonly minutes?: number;
  /** The question that the reader cannot answer yet. */
  readonly question?: string;
}
