/**
 * @belief Whether something was thrown can be seen in what was thrown.
 * @fails One error ends one task > passes on what was thrown as it is, even when it is no error
 * @tell JavaScript can throw anything, `undefined` included. You look at the value to find out whether there was an error. Note down *that*
 * it threw, in the `catch`.
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
        ending = value ? { ended: 'threw', value } : { ended: 'returned', value };
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
