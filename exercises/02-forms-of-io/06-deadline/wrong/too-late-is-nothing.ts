/**
 * @belief When the time is over, the call gives nothing.
 * @fails Too late > is rejected when the time is over, and not before
 * @fails Too late > stays rejected when the answer comes after all
 * @fails What is left > gives an inner call no more than the outer has left
 * @fails What is left > shares one budget among calls in a row
 * @fails What is left > lets the outer call go on when the inner is too late
 * @fails Stop what lost > ends an inner call with the outer one
 * @fails Stop what lost > leaves no listener on the outer signal
 * @fails Stop what lost > ends through three calls, one within the other
 * @fails Stop what lost > ends both calls right, whichever ends first, with a short inner time
 * @fails Stop what lost > ends both calls right, whichever ends first, with a long inner time
 * @tell The caller gets `undefined` for an answer and cannot tell it from one. Too late is an error with a name.
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
  const outer = 'signal' in clock ? clock : undefined;
  outer?.signal.throwIfAborted();
  const left = Math.min(ms, outer?.remaining() ?? ms);
  if (left <= 0) throw new DeadlineExceeded();

  const stop = new AbortController();
  const { signal } = stop;
  const stopped = new Promise<never>((resolve) => {
    signal.addEventListener('abort', () => resolve(undefined as never));
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

  const run = async () => operation(budget);
  try {
    return await Promise.race([run(), stopped]);
  } finally {
    takeTimerBack();
    outer?.signal.removeEventListener('abort', stopWithOuter);
    stop.abort(new Cancelled());
  }
}
