/**
 * @belief Each item gets a task, and the loop does the rest.
 * @fails End the turn when the budget is spent > ends its turn when the budget is spent, and not before
 * @fails End the turn when the budget is spent > ends its turn after an item that has cost more than the budget
 * @fails End the turn when the budget is spent > ends its turn after each item when the budget is 0
 * @fails End the turn when the budget is spent > lets a timer wait for two slices at most
 * @fails End the turn when the budget is spent > has its whole budget again, however long the others have taken
 * @fails End the turn when the budget is spent > takes each item when its turn comes
 * @fails End the turn when the budget is spent > makes the slices that the text says, for every short list of items
 * @fails Interrupt a big item > takes what the generator returns for the result
 * @fails Interrupt a big item > works on one item at a time
 * @fails Interrupt a big item > makes the slices that the text says, for every short list with items in pieces
 * @fails Stop in the middle > closes the work that is interrupted
 * @fails Stop in the middle > closes the source of the items
 * @fails Stop in the middle > ends with the error of an item, and begins no other
 * @fails Stop in the middle > ends with the error of a piece, and begins no other item
 * @tell Now the items are under way together, and whichever is done first is first in the results. And tasks do not make work
 * shorter: all that are ready run in one pass, without a poll in between.
 */
import { type Coroutine, createTask, gather, getRunningLoop, sleep } from '#loop';
import { isPieces, type Pieces, type Work } from '../support/Work';

export function* processInSlices<T, R>(
  items: Iterable<T>,
  work: Work<T, R>,
  { budgetMs }: { readonly budgetMs: number },
): Coroutine<R[]> {
  const { kernel } = getRunningLoop();
  const results: R[] = [];

  function* one(item: T): Coroutine<void> {
    const done = work(item);
    results.push(isPieces(done) ? yield* inPieces(done) : done);
  }
  function* inPieces(pieces: Pieces<R>): Coroutine<R> {
    let began = kernel.now();
    for (;;) {
      const { done, value } = pieces.next();
      if (done) return value;
      if (kernel.now() - began < budgetMs) continue;
      yield* sleep(0);
      began = kernel.now();
    }
  }

  yield* gather(Array.from(items, (item) => createTask(one(item))));
  return results;
}
