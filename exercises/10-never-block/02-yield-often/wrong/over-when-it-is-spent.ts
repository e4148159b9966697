/**
 * @belief A budget is a limit: when it is spent, the work is over.
 * @fails End the turn when the budget is spent > gives all results, in the order of the items
 * @fails End the turn when the budget is spent > ends its turn when the budget is spent, and not before
 * @fails End the turn when the budget is spent > ends its turn after an item that has cost more than the budget
 * @fails End the turn when the budget is spent > ends its turn after each item when the budget is 0
 * @fails End the turn when the budget is spent > never sleeps
 * @fails End the turn when the budget is spent > has its whole budget again, however long the others have taken
 * @fails End the turn when the budget is spent > takes each item when its turn comes
 * @fails End the turn when the budget is spent > makes the slices that the text says, for every short list of items
 * @fails Interrupt a big item > ends its turn within an item, when the budget is spent
 * @fails Interrupt a big item > takes what the generator returns for the result
 * @fails Interrupt a big item > works on one item at a time
 * @fails Interrupt a big item > makes the slices that the text says, for every short list with items in pieces
 * @fails Stop in the middle > stops when its task is cancelled, and begins nothing more
 * @fails Stop in the middle > closes the source of the items
 * @fails Stop in the middle > ends with the error of an item, and begins no other
 * @fails Stop in the middle > ends with the error of a piece, and begins no other item
 * @tell The budget is for one turn. When it is spent, your turn is over and not the work: there is a next turn, with a budget of
 * its own, until every item has its result.
 */
import { type Coroutine, getRunningLoop, sleep } from '#loop';
import { isPieces, type Pieces, type Work } from '../support/Work';

export function* processInSlices<T, R>(
  items: Iterable<T>,
  work: Work<T, R>,
  { budgetMs }: { readonly budgetMs: number },
): Coroutine<R[]> {
  const { kernel } = getRunningLoop();
  const began = kernel.now();
  let isOver = false;

  /** Ends the turn if the budget is spent. The next slice begins when the turn comes again, not when this one ends. */
  function* leaveRoom(): Coroutine<void> {
    if (kernel.now() - began < budgetMs) return;
    yield* sleep(0);
    isOver = true;
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
    if (isOver) break;
  }
  return results;
}
