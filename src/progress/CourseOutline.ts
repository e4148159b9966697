/** What the sums of progress need to know of the course. What the site has of chapters and exercises fits these. */
export interface ChapterOutline {
  readonly number: number;
  readonly title: string;
  /** Route of its first page without the base URL: `/generators/`. */
  readonly path: string;
  readonly pages: readonly PageOutline[];
}

export interface PageOutline {
  readonly path: string;
  readonly title: string;
  /** Reading, playing and the quiz; each exercise says its own. */
  readonly minutes: number;
  /** Ids, in the order of the page; so are the others. */
  readonly exercises: readonly string[];
  readonly questions: readonly string[];
  /** Programs of its predict cards. */
  readonly predictions: readonly string[];
}

export interface ExerciseOutline {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly minutes: number;
}
