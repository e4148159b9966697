/** What a reader says before a program runs. */
export type Prediction =
  /** All that is printed, line by line. */
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  /** When one line is printed, in virtual seconds. */
  | { readonly kind: 'time'; readonly line: string; readonly at: number };
