import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { bundleFrame, bundleScript, writeHashed } from '../sandbox/bundleSandbox';
import { buildLibrary } from './buildLibrary';
import { compileLibrary } from './compileLibrary';

/** A file packed with gzip: its name, and its bytes on the wire. */
export interface WrittenFile {
  readonly file: string;
  readonly bytes: number;
}

export interface PythonFiles {
  readonly frame: string;
  readonly worker: WrittenFile;
  readonly core: WrittenFile;
  readonly library: WrittenFile;
}

/** Builds the sandbox document, the worker with Pyodide in it, CPython's core and its library into `outDir`. */
export async function bundlePython(outDir: string, root = process.cwd()): Promise<PythonFiles> {
  const pyodide = join(root, 'node_modules/pyodide');
  const pack = async (name: string, content: string | Uint8Array): Promise<WrittenFile> => {
    const packed = await promisify(gzip)(content, { level: 9 });
    // Not `.gz`: some hosts would send that as an encoding, and the browser would unpack it unasked.
    return { file: await writeHashed(outDir, name, 'bin', packed), bytes: packed.byteLength };
  };
  const [frame, worker, core, library] = await Promise.all([
    bundleFrame('python', outDir, root),
    bundleWorker(root, pyodide).then((script) => pack('worker', script)),
    readFile(join(pyodide, 'pyodide.asm.wasm')).then((wasm) => pack('core', wasm)),
    buildLibrary(root, pyodide)
      .then((zip) => compileLibrary(zip, root, join(root, '.cache/python-library')))
      .then((file) => readFile(file))
      .then((zip) => pack('library', zip)),
  ]);
  return { frame, worker, core, library };
}

async function bundleWorker(root: string, pyodide: string): Promise<string> {
  const worker = join(root, 'src/python/worker');
  const lock: { info: unknown } = JSON.parse(
    await readFile(join(pyodide, 'pyodide-lock.json'), 'utf8'),
  );
  return bundleScript({
    entryPoints: [join(worker, 'index.ts')],
    // Pyodide's `fetch` is ours, and its parts for node are left where they are never reached.
    inject: [join(worker, 'memoryFetch.ts')],
    external: ['node:*', 'ws'],
    define: {
      'import.meta.url': '"https://python.invalid/pyodide.asm.mjs"',
      PYODIDE_LOCK: JSON.stringify(JSON.stringify({ info: lock.info, packages: {} })),
    },
  });
}
