import { useSyncExternalStore } from 'react';
import type { WorkbenchSession } from './session/WorkbenchSession';

const none: ReadonlySet<string> = new Set();
const never = () => () => {};

/** Titles of the tasks that the last run has solved; none before the session is there. */
export function useSolvedTasks(session: WorkbenchSession | undefined): ReadonlySet<string> {
  return useSyncExternalStore(
    session?.subscribe ?? never,
    () => session?.getSnapshot().solvedTasks ?? none,
    () => none,
  );
}
