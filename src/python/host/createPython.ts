import type { LoopEngine } from '../../trace/LoopEngine';
import type { PythonAssets } from '../PythonAssets';
import { createPythonEngine } from './createPythonEngine';
import { createPythonKernel, type PythonKernel } from './createPythonKernel';
import { Download } from './Download';
import { Interpreter } from './Interpreter';

/** CPython in one page. */
export interface Python {
  /** For programs that are watched. */
  readonly engine: LoopEngine;
  /** For the cells of one page. */
  createKernel(): PythonKernel;
}

/** Nothing is loaded before the first run; whatever runs then shares one download. */
export function createPython(assets: PythonAssets): Python {
  const download = new Download(assets);
  return {
    engine: createPythonEngine(
      new Interpreter(download, 'Sandbox in which Python programs run on a loop'),
    ),
    createKernel: () =>
      createPythonKernel(
        new Interpreter(download, 'Sandbox in which this page’s Python programs run'),
      ),
  };
}
