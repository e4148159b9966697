import { useSyncExternalStore } from 'react';
import type { WorkbenchSession } from './WorkbenchSession';
import type { WorkbenchState } from './WorkbenchState';

/** What the session shows, kept up to date. */
export function useSession(session: WorkbenchSession): WorkbenchState {
  return useSyncExternalStore(session.subscribe, session.getSnapshot);
}
