/**
 * @belief A new slice begins when the last one ends.
 * @fails End the turn when the budget is spent > has its whole budget again, however long the others have taken
 * @tell Between the end of your turn and the next one, others work. You count their time as yours: with a busy neighbour your
 * budget is spent before you begin, and you do one item for each pass.
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
    began = kernel.now();
    yield* sleep(0);
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
    const done = work(item);
    results.push(isPieces(done) ? yield* inPieces(done) : done);
    yield* leaveRoom();
  }
  return results;
}
