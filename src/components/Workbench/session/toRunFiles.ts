import type { RunFiles } from '../../../runner/types';
import type { ExerciseContent } from '../../ExerciseView';
import { LEARNER_FILE } from './failureMarks';

/** The exercise's files as the runner takes them, with the learner's text in the starter's place. */
export function toRunFiles(
  content: Pick<ExerciseContent, 'carried' | 'support' | 'test'>,
  code: string,
): RunFiles {
  return {
    ...Object.fromEntries(
      [...content.carried, ...content.support].map((file) => [file.path, file.text]),
    ),
    'exercise.test.ts': content.test,
    [LEARNER_FILE]: code,
  };
}
