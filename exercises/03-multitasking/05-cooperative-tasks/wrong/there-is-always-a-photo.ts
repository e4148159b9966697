/**
 * @belief Whoever calls for photos to be shrunk has at least one.
 * @fails Give way > has nothing to do when there is no photo
 * @tell Your `shrinkAll` shrinks a photo before it looks whether there is one. Look first.
 */
import type { Outcome, Task } from '../support/Task';

export function runTasks(tasks: readonly Task<unknown>[], now: () => number): Outcome[] {
  const all = tasks.map((task) => ({ task, turns: 0, longestTurnMs: 0 }));
  const outcomes: Outcome[] = [];
  const left = new Set(all.keys());
  while (left.size > 0) {
    for (const index of [...left]) {
      const one = all[index];
      if (!one) continue;
      const begin = now();
      let ending: Pick<Outcome, 'ended' | 'value'> | undefined;
      one.turns += 1;
      try {
        const { done, value } = one.task.next();
        if (done) ending = { ended: 'returned', value };
      } catch (value) {
        ending = { ended: 'threw', value };
      }
      one.longestTurnMs = Math.max(one.longestTurnMs, now() - begin);
      if (!ending) continue;
      left.delete(index);
      outcomes[index] = { ...ending, turns: one.turns, longestTurnMs: one.longestTurnMs };
    }
  }
  return outcomes;
}

export function* shrinkAll<P, S>(photos: readonly P[], shrink: (photo: P) => S): Task<S[]> {
  const small: S[] = [];
  do {
    small.push(shrink(photos[small.length] as P));
    yield;
  } while (small.length < photos.length);
  return small;
}
