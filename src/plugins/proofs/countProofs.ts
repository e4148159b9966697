import { readExercises } from '../exercises/readExercises';
import type { Fence } from '../prose/Fence';
import { findFences } from '../prose/findFences';
import { type ChapterSource, readChapters } from '../prose/readChapters';
import type { Proofs } from './Proofs';

/** Counts what the project at `root` proves. */
export async function countProofs(root: string): Promise<Proofs> {
  const { exercises } = readExercises(root);
  return {
    exercises: exercises.length,
    wrongAnswers: exercises.reduce((sum, { wrong }) => sum + wrong.length, 0),
    ...countFences(await readChapters(root)),
  };
}

/** A program is a Python fence with an `output` fence right below it. */
export function countFences(
  pages: readonly ChapterSource[],
): Pick<Proofs, 'livePrograms' | 'recordedPrograms' | 'diagrams'> {
  const fences = pages.map(({ file, source }) => findFences(source, file));
  const programs = fences.flatMap((all) =>
    all.filter((one, index) => one.language === 'python' && all[index + 1]?.language === 'output'),
  );
  const isRecorded = ({ meta }: Fence) => /(^|\s)recorded(\s|$)/.test(meta);
  const recordedPrograms = programs.filter(isRecorded).length;
  return {
    livePrograms: programs.length - recordedPrograms,
    recordedPrograms,
    diagrams: fences.flat().filter(({ language }) => language === 'mermaid').length,
  };
}
