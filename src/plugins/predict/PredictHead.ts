/** What the head of a program for a predict card asks. */
export type PredictHead =
  | { readonly kind: 'order'; readonly tell: string }
  | { readonly kind: 'output'; readonly options: readonly HeadOption[] }
  | { readonly kind: 'time'; readonly line: string; readonly options: readonly HeadOption[] };

export interface HeadOption {
  /** As it is written: lines with ` / ` between them, or seconds. */
  readonly text: string;
  /** What the option overlooks; of the right one, why it is right. */
  readonly tell: string;
  /** Of the file, from 1. */
  readonly at: number;
}
