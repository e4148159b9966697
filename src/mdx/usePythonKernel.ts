import type { CellKernel } from '@site/src/python/CellKernel';

export function usePythonKernel(_path: string): () => Promise<CellKernel> {
  return () => Promise.reject(new Error('not there yet'));
}
