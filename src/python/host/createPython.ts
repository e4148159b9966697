import type { LoopEngine } from '../../trace/LoopEngine';
import type { PythonAssets } from '../PythonAssets';
import { createPythonEngine } from './createPythonEngine';
import { Download } from './Download';

/** CPython in one page. */
export interface Python {
  /** For programs that are watched. */
  readonly engine: LoopEngine;
}

/** Nothing is loaded before the first run; whatever runs then shares one download. */
export function createPython(assets: PythonAssets): Python {
  const download = new Download(assets);
  return { engine: createPythonEngine(download) };
}
