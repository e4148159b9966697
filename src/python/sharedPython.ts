import type { PyodideAPI } from 'pyodide';
import { bootPython } from './bootPython';

let python: Promise<PyodideAPI> | undefined;

/**
 * The one CPython of this process for all programs that run as if they were alone: a start takes longer than a hundred of
 * them. Who leaves something behind in it, as the cells of a page do, boots one of their own.
 */
export function sharedPython(): Promise<PyodideAPI> {
  python ??= bootPython();
  return python;
}
