/** A task: a generator that gives way at each `yield`. It yields nothing and is sent nothing; at its end it may return a result. */
export type Task<R = void> = Generator<void, R, void>;

/** What became of one task. */
export interface Outcome {
  readonly ended: 'returned' | 'threw';
  /** What it returned, or what it threw. */
  readonly value: unknown;
  /** How often it was resumed, the last time included. */
  readonly turns: number;
  /** The longest time between a `next()` of this task and its return, in milliseconds. */
  readonly longestTurnMs: number;
}
