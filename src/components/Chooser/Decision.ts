/** A question of the chooser. Whoever answers it is one step further down the tree. */
export interface ChooserQuestion {
  /** The question, one sentence. Backticks mark code. */
  readonly question: string;
  /** How to find out, if one does not know. */
  readonly hint: string;
  readonly answers: readonly ChooserAnswer[];
}

export interface ChooserAnswer {
  readonly text: string;
  /** The next question, or the end: no other answer leads there. */
  readonly to: string;
}

/** Where a walk through the questions ends: a way out, and all that is to be known before one takes it. */
export interface ChooserWay {
  /** The tool, in a few words. */
  readonly way: string;
  readonly why: string;
  readonly price: string;
  /** What it does not solve. */
  readonly leaves: string;
}

/** A tree: from `first` on, each question and each end is reached by exactly one answer. */
export interface DecisionTree {
  readonly first: string;
  readonly questions: Readonly<Record<string, ChooserQuestion>>;
  readonly ends: Readonly<Record<string, ChooserWay>>;
}
