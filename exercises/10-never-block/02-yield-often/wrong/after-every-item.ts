/**
 * @belief Whoever ends their turn often is polite.
 * @fails End the turn when the budget is spent > ends its turn when the budget is spent, and not before
 * @fails End the turn when the budget is spent > lets a hundred cheap items share a slice
 * @fails End the turn when the budget is spent > ends its turn after an item that has cost more than the budget
 * @fails End the turn when the budget is spent > has its whole budget again, however long the others have taken
 * @fails End the turn when the budget is spent > takes each item when its turn comes
 * @fails End the turn when the budget is spent > makes the slices that the text says, for every short list of items
 * @fails Interrupt a big item > ends its turn within an item, when the budget is spent
 * @fails Interrupt a big item > goes on at a yield while there is time left
 * @fails Interrupt a big item > makes the slices that the text says, for every short list with items in pieces
 * @tell Each turn costs a pass of the loop: a poll, the timers, the queue. For an item of 0.05 ms that is more than the work. As
 * long as the budget is not spent, go on.
 */
import { type Coroutine, sleep } from '#loop';
import { isPieces, type Pieces, type Work } from '../support/Work';

export function* processInSlices<T, R>(
  items: Iterable<T>,
  work: Work<T, R>,
  _options: { readonly budgetMs: number },
): Coroutine<R[]> {
  /** Ends the turn if the budget is spent. The next slice begins when the turn comes again, not when this one ends. */
  function* leaveRoom(): Coroutine<void> {
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
