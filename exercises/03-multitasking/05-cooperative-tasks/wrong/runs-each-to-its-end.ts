/**
 * @belief A task runs until it has ended, and then the next one begins.
 * @fails Take turns > gives each task one turn before any gets its second
 * @fails Take turns > begins no task before its first turn
 * @fails What became of each > takes no turn from the others when a task ends, whoever ends when
 * @fails One error ends one task > lets the others run on, whoever throws when
 * @fails Who held the thread > makes all others wait for a greedy one, and says which it was
 * @fails Give way > lets the probe in between two photos, on your runTasks
 * @tell Your loop lets go of a task only when it has ended. Then the second task waits for the whole of the first, and `yield` means
 * nothing. A turn ends at the `yield`: look at which of your two loops is inside the other.
 */
import type { Outcome, Task } from '../support/Task';

export function runTasks(tasks: readonly Task<unknown>[], now: () => number): Outcome[] {
  return tasks.map((task) => {
    let turns = 0;
    let longestTurnMs = 0;
    while (true) {
      const begin = now();
      turns += 1;
      let ending: Pick<Outcome, 'ended' | 'value'> | undefined;
      try {
        const { done, value } = task.next();
        if (done) ending = { ended: 'returned', value };
      } catch (value) {
        ending = { ended: 'threw', value };
      }
      longestTurnMs = Math.max(longestTurnMs, now() - begin);
      if (ending) return { ...ending, turns, longestTurnMs };
    }
  });
}

export function* shrinkAll<P, S>(photos: readonly P[], shrink: (photo: P) => S): Task<S[]> {
  const small: S[] = [];
  for (const photo of photos) {
    small.push(shrink(photo));
    yield;
  }
  return small;
}
