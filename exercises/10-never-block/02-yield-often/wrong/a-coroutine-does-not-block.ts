/**
 * @belief A coroutine does not block: that is what `yield` is for.
 * @fails End the turn when the budget is spent > ends its turn when the budget is spent, and not before
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
 * @tell A coroutine leaves room where it ends its turn, and nowhere else. Between two items you never do; and where the work has a
 * `yield`, you leave it to the work, which cannot know how long the slice has lasted.
 */
import type { Coroutine } from '#loop';
import { isPieces, type Work } from '../support/Work';

export function* processInSlices<T, R>(
  items: Iterable<T>,
  work: Work<T, R>,
  _options: { readonly budgetMs: number },
): Coroutine<R[]> {
  const results: R[] = [];
  for (const item of items) {
    const done = work(item);
    results.push(isPieces(done) ? yield* done : done);
  }
  return results;
}
