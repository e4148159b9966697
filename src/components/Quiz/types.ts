/** One thing that a reader may choose. Text and reason may hold `code` in backticks. */
export interface QuizOption {
  readonly text: string;
  readonly right: boolean;
  /** Why this option is right, or what it overlooks. */
  readonly why: string;
}

/** A question of a chapter's quiz. Exactly one of its options is right. */
export interface Question {
  /** Unique on the page: it names the radio group. */
  readonly id: string;
  readonly question: string;
  readonly options: readonly QuizOption[];
}
