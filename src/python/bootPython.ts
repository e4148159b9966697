import { loadPyodide, type PyodideAPI } from 'pyodide';
import { environment } from './environment';
import { installModules } from './installModules';
import { readModules } from './readModules';

/** Starts CPython in node, with the package `virtual` on its path. It takes some two seconds: start it once for any number of programs. */
export async function bootPython(): Promise<PyodideAPI> {
  const python = await loadPyodide({ env: { ...environment } });
  installModules(python, await readModules());
  return python;
}
