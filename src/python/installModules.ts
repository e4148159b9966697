import type { PyodideAPI } from 'pyodide';

/** Texts of the package `virtual` by file name: `clock.py`. */
export type PythonModules = Readonly<Record<string, string>>;

const FOLDER = '/lib/yieldpoint';

/** Puts the package `virtual` on Python's path. */
export function installModules(python: PyodideAPI, modules: PythonModules): void {
  python.FS.mkdirTree(`${FOLDER}/virtual`);
  for (const [name, text] of Object.entries(modules))
    python.FS.writeFile(`${FOLDER}/virtual/${name}`, text);
  python.runPython(`import sys\nsys.path.insert(0, ${JSON.stringify(FOLDER)})`);
}
