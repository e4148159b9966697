import type { ProgressState } from '../../progress/progressState';

/** How far a reader is with an exercise; empty when they have not begun. */
export function triedWord(
  exercise: ProgressState['exercise'][string] | undefined,
): '' | 'tried' | 'solved' {
  if (exercise?.solved !== undefined) return 'solved';
  return exercise?.started !== undefined || exercise?.compared !== undefined ? 'tried' : '';
}
