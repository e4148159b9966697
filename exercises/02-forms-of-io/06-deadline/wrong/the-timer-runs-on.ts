/**
 * @belief A timer that nobody waits for does no harm.
 * @fails In time > leaves no timer behind
 * @fails Stop what lost > ends an inner call with the outer one
 * @fails Stop what lost > ends both calls right, whichever ends first, with a short inner time
 * @fails Stop what lost > ends both calls right, whichever ends first, with a long inner time
 * @tell The call has its result, and its timer is still set. A server with a thousand calls a second and 5 s for each holds five
 * thousand of them, with all that they refer to.
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
  clock.after(left, () => stop.abort(new DeadlineExceeded()));
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
    outer?.signal.removeEventListener('abort', stopWithOuter);
    stop.abort(new Cancelled());
  }
}
