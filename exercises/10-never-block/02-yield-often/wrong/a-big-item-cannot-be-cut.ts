/**
 * @belief An item has to be done in one go.
 * @fails Interrupt a big item > ends its turn within an item, when the budget is spent
 * @fails Interrupt a big item > makes the slices that the text says, for every short list with items in pieces
 * @fails Stop in the middle > closes the work that is interrupted
 * @tell The generator has offered a place at each `yield`, and you have passed them all by. One big item holds the loop from its
 * begin to its end.
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

  function inPieces(pieces: Pieces<R>): R {
    try {
      for (;;) {
        const { done, value } = pieces.next();
        if (done) return value;
      }
    } finally {
      // Cancelled in the middle: what the work holds has to be given back.
      pieces.return(undefined as R);
    }
  }

  const results: R[] = [];
  for (const item of items) {
    const done = work(item);
    results.push(isPieces(done) ? inPieces(done) : done);
    yield* leaveRoom();
  }
  return results;
}
