/**
 * @belief Promise.race ends the one that lost.
 * @fails Too late > tells the operation to stop
 * @fails What is left > gives an inner call no more than the outer has left
 * @fails What is left > shares one budget among calls in a row
 * @fails Stop what lost > stops what is left when the call has its result
 * @fails Stop what lost > stops what is left when the call has failed
 * @fails Stop what lost > ends an inner call with the outer one
 * @fails Stop what lost > does not begin in a budget that is over
 * @fails Stop what lost > ends through three calls, one within the other
 * @fails Stop what lost > ends both calls right, whichever ends first, with a short inner time
 * @fails Stop what lost > ends both calls right, whichever ends first, with a long inner time
 * @tell `Promise.race` says who was first. The others run on: nobody has told the service to stop, and it works for a request that is
 * over.
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
  let end: (reason: unknown) => void = () => {};
  const stopped = new Promise<never>((_, reject) => {
    end = reject;
  });
  const takeTimerBack = clock.after(left, () => end(new DeadlineExceeded()));
  const stopWithOuter = () => end(outer?.signal.reason);
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
  }
}
