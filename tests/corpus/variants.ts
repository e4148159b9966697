import type { Exercise, ExerciseFile } from '../../src/exercise-format/types';

/** Who stands in as `exercise.ts`: `solution`, `starter` or `wrong/<id>`. */
export type VariantName = 'solution' | 'starter' | `wrong/${string}`;

export interface Variant {
  readonly name: VariantName;
  /** The author's file that a reader of a failure opens, from the project's root. */
  readonly source: string;
  /** What is run: the test file, byte for byte, the given code, and the variant as `exercise.ts`. */
  readonly files: readonly ExerciseFile[];
}

/** Every way in which an exercise is run: with its solution, with its starter, with each wrong answer. */
export function variants(exercise: Exercise): readonly Variant[] {
  const { folder, solution, starter, test, support, wrong } = exercise;
  const variant = (name: VariantName, file: string, text: string): Variant => ({
    name,
    source: `${folder}/${file}`,
    files: [{ path: 'exercise.ts', text }, { path: 'exercise.test.ts', text: test }, ...support],
  });
  return [
    variant('solution', 'solution.ts', solution),
    variant('starter', 'exercise.ts', starter),
    ...wrong.map(({ id, text }) => variant(`wrong/${id}`, `wrong/${id}.ts`, text)),
  ];
}
