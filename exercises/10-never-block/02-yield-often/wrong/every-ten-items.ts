/**
 * @belief Ending the turn after every ten items leaves room.
 * @fails End the turn when the budget is spent > ends its turn when the budget is spent, and not before
 * @fails End the turn when the budget is spent > lets a hundred cheap items share a slice
 * @fails End the turn when the budget is spent > ends its turn after an item that has cost more than the budget
 * @fails End the turn when the budget is spent > ends its turn after each item when the budget is 0
 * @fails End the turn when the budget is spent > lets a timer wait for two slices at most
 * @fails End the turn when the budget is spent > has its whole budget again, however long the others have taken
 * @fails End the turn when the budget is spent > takes each item when its turn comes
 * @fails End the turn when the budget is spent > makes the slices that the text says, for every short list of items
 * @fails Interrupt a big item > ends its turn within an item, when the budget is spent
 * @fails Interrupt a big item > goes on at a yield while there is time left
 * @fails Interrupt a big item > makes the slices that the text says, for every short list with items in pieces
 * @fails Stop in the middle > stops when its task is cancelled, and begins nothing more
 * @fails Stop in the middle > closes the source of the items
 * @tell Ten items may take 1 ms or 400. With cheap ones you end your turn too often, with dear ones far too late. The budget is a
 * time.
 */
import { type Coroutine, sleep } from '#loop';
import { isPieces, type Pieces, type Work } from '../support/Work';

export function* processInSlices<T, R>(
  items: Iterable<T>,
  work: Work<T, R>,
  _options: { readonly budgetMs: number },
): Coroutine<R[]> {
  let count = 0;

  /** Ends the turn if the budget is spent. The next slice begins when the turn comes again, not when this one ends. */
  function* leaveRoom(): Coroutine<void> {
    count += 1;
    if (count % 10 === 0) yield* sleep(0);
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
