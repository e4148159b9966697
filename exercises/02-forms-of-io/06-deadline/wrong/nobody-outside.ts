/**
 * @belief A budget is a clock, so it is used like one.
 * @fails What is left > gives an inner call no more than the outer has left
 * @fails What is left > shares one budget among calls in a row
 * @fails Stop what lost > ends an inner call with the outer one
 * @fails Stop what lost > does not begin in a budget that is over
 * @fails Stop what lost > ends through three calls, one within the other
 * @fails Stop what lost > ends both calls right, whichever ends first, with a short inner time
 * @fails Stop what lost > ends both calls right, whichever ends first, with a long inner time
 * @tell You take the time from the outer budget, and nothing else. The inner call has all of its own time, and when the outer one is
 * over it runs on.
 */
import type { Clock } from '#kit';

export interface Budget extends Clock {
  remaining(): number;
  readonly signal: AbortSignal;
}

export class DeadlineExceeded extends Error {
  override name = 'DeadlineExceeded';
}

export class Cancelled extends Error {
  override name = 'Cancelled';
}

export async function withDeadline<T>(
  operation: (budget: Budget) => Promise<T>,
  ms: number,
  clock: Clock | Budget,
): Promise<T> {
  const left = ms;
  if (left <= 0) throw new DeadlineExceeded();

  const stop = new AbortController();
  const { signal } = stop;
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });
  const takeTimerBack = clock.after(left, () => stop.abort(new DeadlineExceeded()));
  const until = clock.now() + left;
  const budget: Budget = {
    now: () => clock.now(),
    after: (delay, callback) => clock.after(delay, callback),
    remaining: () => Math.max(0, until - clock.now()),
    signal,
  };

  const run = async () => operation(budget);
  try {
    return await Promise.race([run(), stopped]);
  } finally {
    takeTimerBack();
    stop.abort(new Cancelled());
  }
}
