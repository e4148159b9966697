/**
 * @belief An inner call has the time that it is given.
 * @fails What is left > gives an inner call no more than the outer has left
 * @fails Stop what lost > ends both calls right, whichever ends first, with a long inner time
 * @tell It is given 50 ms by code that does not know how much is left. Ten calls in a row, each with a time of its own, may take ten
 * times as long.
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
  const left = ms;
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
    return await Promise.race([run(), stopped]);
  } finally {
    takeTimerBack();
    outer?.signal.removeEventListener('abort', stopWithOuter);
    stop.abort(new Cancelled());
  }
}
