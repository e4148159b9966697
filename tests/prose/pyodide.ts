import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPyodide } from 'pyodide';

export interface PythonRun {
  readonly stdout: string;
  /** The traceback, when the program ended with an exception. */
  readonly error?: string;
}

export interface Python {
  /** `3.14.2` */
  readonly version: string;
  /** Runs a program as if it were alone in the process. `place` is what tracebacks call it: `docs/…/index.mdx:42`. */
  run(program: string, place: string): PythonRun;
}

/** Boots CPython in this process. It takes about two seconds: boot once in a test file. */
export async function bootPython(): Promise<Python> {
  const pyodide = await loadPyodide();
  pyodide.runPython(readFileSync(join(process.cwd(), 'tests/prose/harness.py'), 'utf8'));
  const runAlone = pyodide.globals.get('run_alone') as (program: string, place: string) => string;
  return {
    version: pyodide.runPython('import sys; sys.version.split()[0]') as string,
    run: (program, place) => JSON.parse(runAlone(program, place)) as PythonRun,
  };
}
