/**
 * @belief The order within a round does not matter.
 * @fails Take turns > gives each task one turn before any gets its second
 * @fails Take turns > begins no task before its first turn
 * @fails What became of each > takes no turn from the others when a task ends, whoever ends when
 * @fails One error ends one task > lets the others run on, whoever throws when
 * @fails Who held the thread > makes all others wait for a greedy one, and says which it was
 * @tell You walk through the tasks from the last to the first. The order is that of `tasks`, in each round.
 */
import type { Outcome, Task } from '../support/Task';

export function runTasks(tasks: readonly Task<unknown>[], now: () => number): Outcome[] {
  const all = tasks.map((task) => ({ task, turns: 0, longestTurnMs: 0 }));
  const outcomes: Outcome[] = [];
  const left = new Set(all.keys());
  while (left.size > 0) {
    for (const index of [...left].reverse()) {
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
