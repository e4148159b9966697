import { useSyncExternalStore } from 'react';
import { EMPTY_PROGRESS, type ProgressSnapshot, type ProgressStore } from './ProgressStore';

/** What is remembered, kept up to date. Empty on the server and while the page hydrates. */
export function useProgress(store: ProgressStore): ProgressSnapshot {
  return useSyncExternalStore(store.subscribe, store.getSnapshot, () => EMPTY_PROGRESS);
}
