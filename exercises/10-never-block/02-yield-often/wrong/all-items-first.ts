/**
 * @belief Before the work begins, the items have to be there.
 * @fails End the turn when the budget is spent > takes each item when its turn comes
 * @fails Stop in the middle > closes the source of the items
 * @tell Where the items come from may be work, too: a file that is parsed, a list that is computed. You have taken all of them in
 * one go, before your first look at the clock.
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
  for (const item of [...items]) {
    const done = work(item);
    results.push(isPieces(done) ? yield* inPieces(done) : done);
    yield* leaveRoom();
  }
  return results;
}
