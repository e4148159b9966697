import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listDocs } from '../prose/listDocs';

/** The ids of each chapter's questions, by the chapter's folder: they stand in its `quiz.ts`. */
export async function readQuizzes(root: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const files = (await listDocs(root, /\/quiz\.ts$/)).map(async (file) => {
    const ids = questionIds(await readFile(join(root, file), 'utf8'));
    return [file.split('/')[1] ?? '', ids] as const;
  });
  return new Map(await Promise.all(files));
}

/** A question's fields stand at the second level of a file that Biome formats; those of its options stand deeper. */
function questionIds(source: string): readonly string[] {
  return Array.from(source.matchAll(/^ {4}id: '([^']+)'/gm), ([, id = '']) => id);
}
