import type { ProgressStore } from '../../progress/ProgressStore';

/**
 * True when the starter is not what this reader has to see: they have written or opened a hint here before, they
 * came by a link that may carry code, or their exercises open in StackBlitz.
 */
export function hasBegun(progress: ProgressStore, exercise: string): boolean {
  return (
    window.location.hash !== '' ||
    progress.getSnapshot().preferences.openInStackBlitz ||
    progress.draft(exercise).isStored() ||
    progress.hintsShown(exercise) > 0
  );
}
