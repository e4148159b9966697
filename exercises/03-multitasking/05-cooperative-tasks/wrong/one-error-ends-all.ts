/**
 * @belief When one task fails, the whole program has failed.
 * @fails What became of each > counts the turns of each task, the last included
 * @fails One error ends one task > lets the others run on, whoever throws when
 * @fails One error ends one task > tells what was thrown, at the place of the task
 * @fails Who held the thread > counts the turn that ended in an error
 * @tell An error of one task comes out of your `runTasks`, and all the others stand still for ever, in the middle of their work. `next()`
 * throws what the task throws. Where would you catch it, so that one task has ended and the loop has not?
 */
import type { Outcome, Task } from '../support/Task';

export function runTasks(tasks: readonly Task<unknown>[], now: () => number): Outcome[] {
  const all = tasks.map((task) => ({ task, turns: 0, longestTurnMs: 0 }));
  const outcomes: Outcome[] = [];
  const left = new Set(all.keys());
  try {
    while (left.size > 0) {
      for (const index of [...left]) {
        const one = all[index];
        if (!one) continue;
        const begin = now();
        one.turns += 1;
        const { done, value } = one.task.next();
        one.longestTurnMs = Math.max(one.longestTurnMs, now() - begin);
        if (!done) continue;
        left.delete(index);
        const { turns, longestTurnMs } = one;
        outcomes[index] = { ended: 'returned', value, turns, longestTurnMs };
      }
    }
  } catch (value) {
    for (const index of left) {
      const one = all[index];
      if (!one) continue;
      const { turns, longestTurnMs } = one;
      outcomes[index] = { ended: 'threw', value, turns, longestTurnMs };
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
