import { usePluginData } from '@docusaurus/useGlobalData';
import type { ExerciseSummary } from '@site/src/plugins/exercises';

/** All exercises, in the order of the course. */
export function useExercises(): readonly ExerciseSummary[] {
  return (usePluginData('exercises') as { exercises: ExerciseSummary[] }).exercises;
}
