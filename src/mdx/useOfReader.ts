import type { ProgressSnapshot } from '@site/src/progress/ProgressStore';
import { progress } from '@site/src/progress/progress';
import { useSyncExternalStore } from 'react';

/**
 * One fact about the reader, as a plain value: who asks for it is drawn again when it differs, and not at whatever else
 * is remembered. On the server and while the page hydrates it is `unknown`.
 */
export function useOfReader<T extends string | boolean>(
  select: (done: ProgressSnapshot) => T,
  unknown: T,
): T {
  return useSyncExternalStore(
    progress.subscribe,
    () => select(progress.getSnapshot()),
    () => unknown,
  );
}
