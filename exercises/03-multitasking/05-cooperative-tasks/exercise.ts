import type { Outcome, Task } from './support/Task';

/** Runs the tasks in turn until all have ended, and says what became of each. */
export function runTasks(tasks: readonly Task<unknown>[], now: () => number): Outcome[] {
  // One round: a turn, `task.next()`, for each task that has not ended. Then the next round.
  return [];
}

/** Shrinks each photo, and gives way between two of them. */
export function* shrinkAll<P, S>(photos: readonly P[], shrink: (photo: P) => S): Task<S[]> {
  // One photo a turn. What is returned at the end is the list of all results.
  yield;
  return [];
}
