import type { LoopEngine } from '@site/src/trace/LoopEngine';
import { useCallback } from 'react';
import { usePython } from './usePython';

/** The page's one CPython for programs that are watched: starting one ends the run of another. */
export function usePythonEngine(): () => Promise<LoopEngine> {
  const load = usePython();
  return useCallback(async () => (await load()).engine, [load]);
}
