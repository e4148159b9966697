import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PythonModules } from './installModules';

/** Reads the package `virtual` from the sources. `root` is the project's folder. */
export async function readModules(root = process.cwd()): Promise<PythonModules> {
  const folder = join(root, 'src/python/virtual');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.py')).sort();
  const texts = await Promise.all(
    names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
  );
  return Object.fromEntries(texts);
}
