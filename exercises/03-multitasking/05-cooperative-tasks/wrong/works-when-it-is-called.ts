/**
 * @belief The work may begin when the task is made.
 * @fails Give way > shrinks nothing before its first turn
 * @fails Give way > shrinks at most one photo in a turn
 * @fails Give way > lets the probe in between two photos, on your runTasks
 * @tell Your `shrinkAll` shrinks the photos when it is called, before the loop has given it a turn. Nobody asked the others.
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

export function shrinkAll<P, S>(photos: readonly P[], shrink: (photo: P) => S): Task<S[]> {
  const small = photos.map((photo) => shrink(photo));
  return handOut(small);
}

function* handOut<S>(small: S[]): Task<S[]> {
  yield;
  return small;
}
