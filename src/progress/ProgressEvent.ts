/** What is remembered, and of each what can happen to it. A prediction or question is first tried, and right then or later. */
export const PROGRESS_KINDS = {
  /** `started`: first run. `solved`: all tests passed. `compared`: the solution was opened. By the exercise's id. */
  exercise: ['started', 'solved', 'compared'],
  /** `opened`; `read`: what that means is in `ReadingClock.ts`. By the page's path without the base URL: `/generators/`. */
  page: ['opened', 'read'],
  /** A quiz's question, by its id. Right at the first try: `right` is as old as `tried`. */
  question: ['tried', 'right'],
  /** A predict card, by its program: `09-event-loop/03-turns`. The same. */
  prediction: ['tried', 'right'],
} as const;

export type ProgressSubject = keyof typeof PROGRESS_KINDS;
export type ProgressKind<Subject extends ProgressSubject = 'exercise'> =
  (typeof PROGRESS_KINDS)[Subject][number];

export interface ProgressEvent {
  readonly about: ProgressSubject;
  readonly id: string;
  /** One of `PROGRESS_KINDS[about]`. */
  readonly kind: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}
