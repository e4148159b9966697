/** A chapter as the home page, the exercise pages and its own head show it. */
export interface ChapterSummary {
  /** Its folder under `docs/` and `exercises/`: `05-generators`. */
  readonly folder: string;
  readonly number: number;
  readonly title: string;
  readonly description: string;
  /** Route of its first page without the base URL: `/generators/`. */
  readonly path: string;
  /** Of all its pages. */
  readonly minutes: number;
  readonly exercises: number;
  /** Numbers of the chapters that it takes up, in their order; none where a reader may begin. */
  readonly buildsOn: readonly number[];
  readonly pages: readonly ChapterPage[];
}

export interface ChapterPage {
  readonly path: string;
  readonly title: string;
  /** Reading, playing and the quiz; each exercise says its own. */
  readonly minutes: number;
  /** Ids, in the order of the page. */
  readonly exercises: readonly string[];
  /** Ids of the questions of its quiz. */
  readonly questions: readonly string[];
  /** Programs of its predict cards: `09-event-loop/03-turns`. */
  readonly predictions: readonly string[];
}
