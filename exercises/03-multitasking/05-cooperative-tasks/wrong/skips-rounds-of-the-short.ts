/**
 * @belief When the first task has ended, all have ended.
 * @fails Take turns > goes on until the last task has ended, however long it is
 * @fails What became of each > takes no turn from the others when a task ends, whoever ends when
 * @fails What became of each > tells what each task returned, at its place
 * @fails What became of each > counts the turns of each task, the last included
 * @fails One error ends one task > lets the others run on, whoever throws when
 * @fails One error ends one task > tells what was thrown, at the place of the task
 * @fails Who held the thread > does not count the turns of the others
 * @fails Who held the thread > makes all others wait for a greedy one, and says which it was
 * @fails Give way > lets the probe in between two photos, on your runTasks
 * @tell Your loop stops when one task has ended, and the longer ones are left in their middle. Go on until nobody is left.
 */
import type { Outcome, Task } from '../support/Task';

export function runTasks(tasks: readonly Task<unknown>[], now: () => number): Outcome[] {
  const all = tasks.map((task) => ({ task, turns: 0, longestTurnMs: 0 }));
  const outcomes: Outcome[] = [];
  const left = new Set(all.keys());
  while (left.size === all.length && left.size > 0) {
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
  for (const photo of photos) {
    small.push(shrink(photo));
    yield;
  }
  return small;
}
