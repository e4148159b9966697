import type { Clock } from '#kit';

/** A clock with an end: what an operation may still use. */
export interface Budget extends Clock {
  /** Milliseconds, 0 or more. */
  remaining(): number;
  /** Aborted when nobody wants the result any more. */
  readonly signal: AbortSignal;
}

/** The time is used up. */
export class DeadlineExceeded extends Error {
  override name = 'DeadlineExceeded';
}

/** The call around this one is over. */
export class Cancelled extends Error {
  override name = 'Cancelled';
}

/**
 * Gives an operation `ms` milliseconds, and no more than the budget has in which it runs.
 * Rejects with the error of the operation, DeadlineExceeded or Cancelled.
 */
export function withDeadline<T>(
  operation: (budget: Budget) => Promise<T>,
  ms: number,
  clock: Clock | Budget,
): Promise<T> {
  // Three things may end it: the operation, the timer, and the budget around it. Whichever is first has to clear away the others.
  return new Promise(() => {});
}
