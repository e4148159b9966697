import { ProgressArchive } from './ProgressArchive';
import { progress } from './progress';

/** The page's one archive. Apart from `progress`, so that only who saves, loads or erases carries it. */
export const archive = new ProgressArchive(progress, {
  storage: () => (typeof window === 'undefined' ? undefined : window.localStorage),
  now: () => Date.now(),
});
