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
export async function withDeadline<T>(
  operation: (budget: Budget) => Promise<T>,
  ms: number,
  clock: Clock | Budget,
): Promise<T> {
  const outer = 'signal' in clock ? clock : undefined;
  outer?.signal.throwIfAborted();
  const left = Math.min(ms, outer?.remaining() ?? ms);
  if (left <= 0) throw new DeadlineExceeded();

  const stop = new AbortController();
  const { signal } = stop;
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });
  const takeTimerBack = clock.after(left, () => stop.abort(new DeadlineExceeded()));
  const stopWithOuter = () => stop.abort(outer?.signal.reason);
  outer?.signal.addEventListener('abort', stopWithOuter);
  const until = clock.now() + left;
  const budget: Budget = {
    now: () => clock.now(),
    after: (delay, callback) => clock.after(delay, callback),
    remaining: () => Math.max(0, until - clock.now()),
    signal,
  };

  // An async function, so that an operation that throws is one that is rejected.
  const run = async () => operation(budget);
  try {
    return await Promise.race([run(), stopped]);
  } finally {
    takeTimerBack();
    outer?.signal.removeEventListener('abort', stopWithOuter);
    stop.abort(new Cancelled());
  }
}
