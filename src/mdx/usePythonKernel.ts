import type { Python } from '@site/src/python/host';
import type { CellKernel } from '@site/src/trace/CellKernel';
import { useCallback } from 'react';
import { usePython } from './usePython';

let kept: { path: string; kernel: Promise<ReturnType<Python['createKernel']>> } | undefined;

/** The kernel of a page: the cells of one path share it, and it ends when the cells of another page want theirs. */
export function usePythonKernel(path: string): () => Promise<CellKernel> {
  const load = usePython();
  return useCallback(() => {
    if (kept?.path !== path) {
      kept?.kernel.then((kernel) => kernel.dispose()).catch(() => undefined);
      const kernel = load().then((python) => python.createKernel());
      kept = { path, kernel };
      kernel.catch(() => {
        if (kept?.kernel === kernel) kept = undefined;
      });
    }
    return kept.kernel;
  }, [load, path]);
}
