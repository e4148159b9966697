import type { PyodideAPI } from 'pyodide';
import { environment } from '../environment';
import { HOME_ADDRESS, provide } from './memoryFetch';

/** `pyodide-lock.json` without its packages, put here by the build: there is nothing but the standard library. */
declare const PYODIDE_LOCK: string;

const CORE = 'pyodide.asm.wasm';
const LIBRARY = 'python_stdlib.zip';

/**
 * Boots CPython from bytes. Pyodide looks at the worker when its script is loaded, and refuses one that has `importScripts`:
 * so it is loaded here, after `lockDown` has taken that away.
 */
export async function boot(core: ArrayBuffer, library: ArrayBuffer): Promise<PyodideAPI> {
  provide(CORE, core, 'application/wasm');
  provide(LIBRARY, library, 'application/zip');
  const [{ loadPyodide }, { default: createPyodideModule }] = await Promise.all([
    import('pyodide'),
    import('pyodide/pyodide.asm.mjs'),
  ]);
  return loadPyodide({
    createPyodideModule,
    lockFileContents: PYODIDE_LOCK,
    indexURL: HOME_ADDRESS,
    packageBaseUrl: HOME_ADDRESS,
    stdLibURL: HOME_ADDRESS + LIBRARY,
    env: { ...environment },
  });
}
