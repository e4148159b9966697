/** What the run says to a prediction. */
export interface Verdict {
  readonly right: boolean;
  /** A step of the trace: where prediction and run part; or, if they do not, where the run could have gone another way. */
  readonly step: number;
  /** 0-based: the first line that differs. `undefined` where none does, and for a time. */
  readonly line: number | undefined;
  /** What was said and what happened, one sentence each. Names, code and values stand in backticks. */
  readonly sentences: readonly string[];
}
