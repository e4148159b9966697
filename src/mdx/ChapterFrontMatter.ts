/** What a chapter's front matter says beside the fields that Docusaurus knows. */
export interface ChapterFrontMatter {
  readonly sidebar_position?: number;
  /** Reading and solving, in minutes. */
  readonly minutes?: number;
  /** The question that the reader cannot answer yet. */
  readonly question?: string;
  /** How many exercises the chapter has. */
  readonly exercises?: number;
}
