import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listDocs } from './listDocs';

/** The text of one page under `docs/`. */
export interface ChapterSource {
  /** Path from the project's root with `/`: `docs/05-generators/index.mdx`. */
  readonly file: string;
  readonly source: string;
}

/** Reads every Markdown page under `docs/`, in the order of the paths. */
export async function readChapters(root: string): Promise<ChapterSource[]> {
  const files = await listDocs(root, /\.mdx?$/);
  return Promise.all(
    files.map(async (file) => ({ file, source: await readFile(join(root, file), 'utf8') })),
  );
}
