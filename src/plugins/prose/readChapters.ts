import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The text of one page under `docs/`. */
export interface ChapterSource {
  /** Path from the project's root with `/`: `docs/05-generators/index.mdx`. */
  readonly file: string;
  readonly source: string;
}

/** Reads every Markdown page under `docs/`, in the order of the paths. */
export async function readChapters(root: string): Promise<ChapterSource[]> {
  const entries = await readdir(join(root, 'docs'), { recursive: true });
  const files = entries.filter((entry) => /\.mdx?$/.test(entry)).sort();
  return Promise.all(
    files.map(async (entry) => ({
      file: `docs/${entry.replaceAll('\\', '/')}`,
      source: await readFile(join(root, 'docs', entry), 'utf8'),
    })),
  );
}
