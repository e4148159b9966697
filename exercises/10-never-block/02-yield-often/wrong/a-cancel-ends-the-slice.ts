/**
 * @belief When it is cancelled, it gives what it has.
 * @fails Stop in the middle > stops when its task is cancelled, and begins nothing more
 * @fails Stop in the middle > closes the work that is interrupted
 * @tell `CancelledError` is not for you: whoever cancelled wants to know that it has come to pass. A task that catches it and
 * gives a result was not cancelled.
 */
import { type Coroutine, getRunningLoop, sleep } from '#loop';
import { isPieces, type Pieces, type Work } from '../support/Work';

export function* processInSlices<T, R>(
  items: Iterable<T>,
  work: Work<T, R>,
  { budgetMs }: { readonly budgetMs: number },
): Coroutine<R[]> {
  const { kernel } = getRunningLoop();
  let began = kernel.now();
  let isOver = false;

  /** Ends the turn if the budget is spent. The next slice begins when the turn comes again, not when this one ends. */
  function* leaveRoom(): Coroutine<void> {
    if (kernel.now() - began < budgetMs) return;
    try {
      yield* sleep(0);
    } catch {
      isOver = true;
    }
    began = kernel.now();
  }

  function* inPieces(pieces: Pieces<R>): Coroutine<R> {
    try {
      for (;;) {
        const { done, value } = pieces.next();
        if (done) return value;
        yield* leaveRoom();
        if (isOver) return undefined as R;
      }
    } finally {
      // Cancelled in the middle: what the work holds has to be given back.
      pieces.return(undefined as R);
    }
  }

  const results: R[] = [];
  for (const item of items) {
    const done = work(item);
    results.push(isPieces(done) ? yield* inPieces(done) : done);
    yield* leaveRoom();
    if (isOver) break;
  }
  return results;
}
