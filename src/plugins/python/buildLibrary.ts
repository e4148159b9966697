import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { readModules } from '../../python/readModules';
import { isLeftOut } from './leftOut';

/**
 * Makes the zip that CPython imports from: Pyodide's standard library without what no program here can use, and the package
 * `virtual`. The files are stored and not deflated: the whole is packed when it travels.
 */
export async function buildLibrary(root: string, pyodide: string): Promise<Uint8Array> {
  const whole = unzipSync(await readFile(join(pyodide, 'python_stdlib.zip')), {
    filter: ({ name }) => !name.endsWith('/') && !isLeftOut(name),
  });
  const modules = await readModules(root);
  const files: Zippable = { ...whole };
  for (const [name, text] of Object.entries(modules)) files[`virtual/${name}`] = strToU8(text);
  // The same files make the same zip, whenever it is made.
  return zipSync(files, { level: 0, mtime: new Date(1980, 0, 1) });
}
