/**
 * @belief An error is what the task gives back, so it is its result.
 * @fails One error ends one task > tells what was thrown, at the place of the task
 * @fails One error ends one task > passes on what was thrown as it is, even when it is no error
 * @tell You caught the error, and then you say that the task returned it. Whoever reads the outcomes takes it for a result.
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
        ending = { ended: 'returned', value };
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
  for (const photo of photos) {
    small.push(shrink(photo));
    yield;
  }
  return small;
}
