import { join } from 'node:path';
import { loadPyodide, type PyodideAPI } from 'pyodide';
import { beforeAll, describe, expect, it } from 'vitest';
import { environment } from '../../python/environment';
import { buildLibrary } from './buildLibrary';
import { compileLibrary } from './compileLibrary';

/** The library that a page gets, and what can be done with it. */
const root = process.cwd();
let python: PyodideAPI;

beforeAll(async () => {
  const whole = await buildLibrary(root, join(root, 'node_modules/pyodide'));
  const file = await compileLibrary(whole, root, join(root, '.cache/python-library'));
  python = await loadPyodide({ env: { ...environment }, stdLibURL: file });
}, 120_000);

/** Imports all modules of the zip. Gives their number, and what went wrong by module. */
const importAll = `
import importlib, json, zipfile
files = zipfile.ZipFile("/lib/python314.zip").namelist()
modules = sorted({name.removesuffix("c").removesuffix(".py").removesuffix("/__init__").replace("/", ".") for name in files if name.endswith((".py", ".pyc"))})
wrong = {}
for module in modules:
    if not module.endswith("__main__") and module not in ("__hello__", "__phello__", "__phello__.spam"):
        try:
            importlib.import_module(module)
        except ImportError as error:
            wrong[module] = str(error)
json.dumps([len(modules), wrong])
`;

describe('the library of a page', () => {
  it('has no module that needs one which was left out, but where a page has nothing to offer', () => {
    const [count, wrong] = JSON.parse(python.runPython(importAll));
    expect(count).toBeGreaterThan(300);
    const interpreters = "No module named '_interpreters'";
    expect(wrong).toEqual({
      'concurrent.futures.interpreter': interpreters,
      'concurrent.futures.process': "No module named 'multiprocessing'",
      'concurrent.interpreters': interpreters,
      'concurrent.interpreters._crossinterp': interpreters,
      'concurrent.interpreters._queues': interpreters,
    });
  });

  it('comes compiled as far as a start needs it, and as text beyond', () => {
    const origin = (module: string) =>
      python.runPython(`import importlib.util\nimportlib.util.find_spec("${module}").origin`);
    expect(origin('asyncio.tasks')).toMatch(/\.pyc$/);
    expect(origin('virtual.run')).toMatch(/\.pyc$/);
    expect(origin('statistics')).toMatch(/\.py$/);
  });

  it('runs a program as the whole library does', () => {
    const program = [
      'import asyncio, statistics',
      'async def main():',
      '    rows = await asyncio.gather(*(asyncio.sleep(n, n) for n in (3, 1, 2)))',
      '    assert rows == [3, 1], "not so"',
      'asyncio.run(main())',
    ].join('\n');
    const run = python.pyimport('virtual.cells').run_alone as (
      source: string,
      place: string,
    ) => string;
    const { outcome, message } = JSON.parse(run(program, 'here'));
    expect(outcome).toBe('raised');
    expect(message).toMatch(/File "here", line 4, in main[\s\S]*AssertionError: not so$/);
  });
});
