/**
 * @belief Wait for the operation, then look how long it took.
 * @fails Too late > is rejected when the time is over, and not before
 * @fails Too late > stays rejected when the answer comes after all
 * @fails Stop what lost > ends both calls right, whichever ends first, with a short inner time
 * @fails Stop what lost > ends both calls right, whichever ends first, with a long inner time
 * @tell That tells that it was too late, when it is. If the operation never ends, neither does the call. Somebody has to act at the
 * moment itself: a timer.
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

  const run = async () => operation(budget);
  try {
    stopped.catch(() => {});
    const result = await run();
    if (clock.now() >= until) throw new DeadlineExceeded();
    return result;
  } finally {
    takeTimerBack();
    outer?.signal.removeEventListener('abort', stopWithOuter);
    stop.abort(new Cancelled());
  }
}
