/** What a chapter's front matter says beside the fields that Docusaurus knows. */
export interface ChapterFrontMatter {
  readonly sidebar_position?: number;
  /** Reading, playing and the quiz, in minutes; each exercise says its own. */
  readonly minutes?: number;
  /** The question that the reader cannot answer yet. */
  readonly question?: string;
  /** How many exercises the chapter has. */
  readonly exercises?: number;
}
