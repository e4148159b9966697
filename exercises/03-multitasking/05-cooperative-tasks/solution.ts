import type { Outcome, Task } from './support/Task';

/** Runs the tasks in turn until all have ended, and says what became of each. */
export function runTasks(tasks: readonly Task<unknown>[], now: () => number): Outcome[] {
  const outcomes: Outcome[] = [];
  let round = tasks.map((task, index) => ({ task, index, turns: 0, longestTurnMs: 0 }));
  while (round.length > 0) {
    // Who has not ended is in the next round. The list that is being walked never changes.
    round = round.filter((one) => {
      const ending = takeTurn(one, now);
      if (!ending) return true;
      outcomes[one.index] = { ...ending, turns: one.turns, longestTurnMs: one.longestTurnMs };
      return false;
    });
  }
  return outcomes;
}

interface Running {
  readonly task: Task<unknown>;
  turns: number;
  longestTurnMs: number;
}

/** Resumes the task once. Gives how it ended, or nothing when it gave way. */
function takeTurn(one: Running, now: () => number): Pick<Outcome, 'ended' | 'value'> | undefined {
  const begin = now();
  one.turns += 1;
  try {
    const { done, value } = one.task.next();
    return done ? { ended: 'returned', value } : undefined;
  } catch (value) {
    return { ended: 'threw', value };
  } finally {
    // A turn that ends in an error has held the thread like any other.
    one.longestTurnMs = Math.max(one.longestTurnMs, now() - begin);
  }
}

/** Shrinks each photo, and gives way between two of them. */
export function* shrinkAll<P, S>(photos: readonly P[], shrink: (photo: P) => S): Task<S[]> {
  const small: S[] = [];
  for (const photo of photos) {
    small.push(shrink(photo));
    yield;
  }
  return small;
}
