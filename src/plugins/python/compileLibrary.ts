import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadPyodide } from 'pyodide';
import { environment } from '../../python/environment';

/**
 * Compiles those modules of a library that CPython imports before it runs a program: half of a start is spent on that. It is
 * done once for each library, by CPython itself, and kept in `cache`. Gives the file.
 */
export async function compileLibrary(
  library: Uint8Array,
  root: string,
  cache: string,
): Promise<string> {
  const script = await readFile(join(root, 'src/plugins/python/compile_library.py'), 'utf8');
  const key = createHash('sha256').update(library).update(script).digest('hex').slice(0, 16);
  const kept = join(cache, `${key}.zip`);
  if (existsSync(kept)) return kept;

  await rm(cache, { recursive: true, force: true });
  await mkdir(cache, { recursive: true });
  const source = join(cache, 'source.zip');
  await writeFile(source, library);
  const python = await loadPyodide({ env: { ...environment }, stdLibURL: source });
  python.pyimport('virtual.run');
  python.pyimport('virtual.cells');
  python.FS.writeFile('/source.zip', library);
  python.runPython(script);
  python.runPython('compile_library("/source.zip", "/library.zip")');
  // In one step: a build and a test may run at once.
  await writeFile(source, python.FS.readFile('/library.zip') as Uint8Array);
  await rename(source, kept);
  return kept;
}
