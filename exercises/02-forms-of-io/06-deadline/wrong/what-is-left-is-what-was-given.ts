/**
 * @belief A budget of 5 ms has 5 ms.
 * @fails What is left > says how much time there is
 * @fails What is left > gives an inner call no more than the outer has left
 * @fails Stop what lost > ends both calls right, whichever ends first, with a short inner time
 * @fails Stop what lost > ends both calls right, whichever ends first, with a long inner time
 * @tell In the beginning. Time passes, and whoever asks at the end is told that all of it is still there.
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
  const budget: Budget = {
    now: () => clock.now(),
    after: (delay, callback) => clock.after(delay, callback),
    remaining: () => left,
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
