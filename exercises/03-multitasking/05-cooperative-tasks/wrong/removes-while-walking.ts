/**
 * @belief A task that has ended can be taken out of the list at once.
 * @fails What became of each > takes no turn from the others when a task ends, whoever ends when
 * @fails One error ends one task > lets the others run on, whoever throws when
 * @fails Who held the thread > makes all others wait for a greedy one, and says which it was
 * @tell Somebody loses a turn each time when another task ends. Your loop counts places in a list, and you take one out while it
 * counts: all behind it move up by one, and the next count passes over the first of them.
 */
import type { Outcome, Task } from '../support/Task';

export function runTasks(tasks: readonly Task<unknown>[], now: () => number): Outcome[] {
  const outcomes: Outcome[] = [];
  const ring = tasks.map((task, index) => ({ task, index, turns: 0, longestTurnMs: 0 }));
  while (ring.length > 0) {
    for (let place = 0; place < ring.length; place += 1) {
      const one = ring[place];
      if (!one) break;
      const begin = now();
      one.turns += 1;
      let ending: Pick<Outcome, 'ended' | 'value'> | undefined;
      try {
        const { done, value } = one.task.next();
        if (done) ending = { ended: 'returned', value };
      } catch (value) {
        ending = { ended: 'threw', value };
      }
      one.longestTurnMs = Math.max(one.longestTurnMs, now() - begin);
      if (!ending) continue;
      outcomes[one.index] = { ...ending, turns: one.turns, longestTurnMs: one.longestTurnMs };
      ring.splice(place, 1);
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
