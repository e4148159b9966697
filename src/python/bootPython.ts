import { loadPyodide, type PyodideAPI } from 'pyodide';
import { installModules } from './installModules';
import { readModules } from './readModules';

/**
 * Starts CPython in node, with the package `virtual` on its path. Sets and dicts of texts come in the same order each
 * time. It takes some two seconds: start it once for any number of programs.
 */
export async function bootPython(): Promise<PyodideAPI> {
  const python = await loadPyodide({ env: { HOME: '/home/pyodide', PYTHONHASHSEED: '0' } });
  installModules(python, await readModules());
  return python;
}
