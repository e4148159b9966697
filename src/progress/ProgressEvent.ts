/** What can happen to an exercise that is worth remembering. */
export const PROGRESS_KINDS = ['started', 'solved', 'compared'] as const;

/** `started`: first run. `solved`: all tests passed. `compared`: the solution was opened. */
export type ProgressKind = (typeof PROGRESS_KINDS)[number];

export interface ProgressEvent {
  readonly exerciseId: string;
  readonly kind: ProgressKind;
  /** Milliseconds since 1970. */
  readonly at: number;
}
