import type { FolderName } from './parseFolder';
import type { ExerciseFile } from './types';

/**
 * Code that exercises share: the simulated machine and the event loop that chapter 09 builds. The paths are those of a
 * learner's project: `kit/Kernel.ts`, `loop/index.ts`, `loop/timers.ts`, and `loop/timers/Heap.ts` for what the solution
 * of `timers` was given.
 */
export interface SharedCode {
  readonly files: readonly ExerciseFile[];
  /** The exercises that build a part of the loop, in the order of the course. */
  readonly parts: readonly FolderName[];
}

export const noSharedCode: SharedCode = { files: [], parts: [] };
