import type { ExerciseFile } from '@site/src/exercise-format/types';

/**
 * Loads the machine and the reference loop as a learner's project has them: `kit/index.ts`, `loop/index.ts`, `loop/timers.ts`
 * and so on. A file of its own, shared with the exercises that use them. `withLoopParts` puts the reader's own parts in.
 */
export async function loadSharedCode(): Promise<readonly ExerciseFile[]> {
  // The name that the exercises give it too (`generatedModules`): so it is one file.
  const { default: files } = await import(
    /* webpackChunkName: "shared-code" */ '@generated/exercises/default/shared.json'
  );
  return files;
}
