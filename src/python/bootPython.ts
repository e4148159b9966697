import { loadPyodide, type PyodideAPI } from 'pyodide';

/** Starts CPython in node. Sets and dicts come in the same order each time. */
export async function bootPython(): Promise<PyodideAPI> {
  return loadPyodide({ env: { HOME: '/home/pyodide', PYTHONHASHSEED: '0' } });
}
