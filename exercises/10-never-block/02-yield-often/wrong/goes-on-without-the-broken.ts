/**
 * @belief One item that fails should not spoil the rest.
 * @fails Stop in the middle > stops when its task is cancelled, and begins nothing more
 * @fails Stop in the middle > closes the work that is interrupted
 * @fails Stop in the middle > ends with the error of an item, and begins no other
 * @fails Stop in the middle > ends with the error of a piece, and begins no other item
 * @tell Whoever waits for the results gets a list with a hole, and hears of no error. And among the errors that you catch is
 * `CancelledError`: nobody can stop you any more.
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

  /** Ends the turn if the budget is spent. The next slice begins when the turn comes again, not when this one ends. */
  function* leaveRoom(): Coroutine<void> {
    if (kernel.now() - began < budgetMs) return;
    yield* sleep(0);
    began = kernel.now();
  }

  function* inPieces(pieces: Pieces<R>): Coroutine<R> {
    try {
      for (;;) {
        const { done, value } = pieces.next();
        if (done) return value;
        yield* leaveRoom();
      }
    } finally {
      // Cancelled in the middle: what the work holds has to be given back.
      pieces.return(undefined as R);
    }
  }

  const results: R[] = [];
  for (const item of items) {
    try {
      const done = work(item);
      results.push(isPieces(done) ? yield* inPieces(done) : done);
      yield* leaveRoom();
    } catch {
      // The others are fine.
    }
  }
  return results;
}
