import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PythonModules } from './installModules';

/** Where the package `virtual` stands in the sources. */
export const modulesFolder = fileURLToPath(new URL('./virtual', import.meta.url));

/** Reads the package `virtual` from the sources. */
export async function readModules(folder = modulesFolder): Promise<PythonModules> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.py')).sort();
  const texts = await Promise.all(
    names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
  );
  return Object.fromEntries(texts);
}
