import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Question } from '../../../components/Quiz/types';
import { readExercises } from '../../exercises/readExercises';
import { listDocs } from '../../prose/listDocs';
import type { Sources } from './Sources';

/** The files of the project at `root`. */
export async function readSources(root: string): Promise<Sources> {
  const { exercises } = readExercises(root);
  const quizzes = new Map<string, readonly Question[]>();
  for (const file of await listDocs(root, /\/quiz\.ts$/)) {
    const { questions } = await import(join(root, file));
    quizzes.set(file.split('/')[1] ?? '', questions);
  }
  return {
    file: (path) =>
      existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined,
    exercise: (id) => exercises.find((one) => one.id === id),
    quiz: (folder) => quizzes.get(folder) ?? [],
    list: (folder) =>
      existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort() : [],
  };
}
