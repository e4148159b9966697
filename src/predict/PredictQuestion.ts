/** What the reader is asked, and between what he chooses. Nothing here says what is right: the run does. */
export type PredictQuestion =
  | {
      readonly kind: 'order';
      /** The lines that are printed, in another order. */
      readonly lines: readonly string[];
      /** What decides the order. */
      readonly tell: string;
    }
  | {
      readonly kind: 'output';
      readonly options: readonly { readonly lines: readonly string[]; readonly tell: string }[];
    }
  | {
      readonly kind: 'time';
      /** The line in question. */
      readonly line: string;
      /** `at`: virtual seconds. */
      readonly options: readonly { readonly at: number; readonly tell: string }[];
    };
