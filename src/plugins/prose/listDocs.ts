import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The files under `docs/` with such a path, from the project's root and with `/`: `docs/05-generators/index.mdx`. In order. */
export async function listDocs(root: string, pattern: RegExp): Promise<string[]> {
  const entries = await readdir(join(root, 'docs'), { recursive: true });
  return entries
    .map((entry) => `docs/${entry.replaceAll('\\', '/')}`)
    .filter((file) => pattern.test(file))
    .sort();
}
