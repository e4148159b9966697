/**
 * @belief A generator that is not asked any more is over.
 * @fails Stop in the middle > closes the work that is interrupted
 * @tell It stands at its `yield` for ever, and its `finally` does not run: what it has opened stays open. Who began it has to
 * close it, on every way out.
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
    for (;;) {
      const { done, value } = pieces.next();
      if (done) return value;
      yield* leaveRoom();
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
