import useBaseUrl from '@docusaurus/useBaseUrl';
import { usePluginData } from '@docusaurus/useGlobalData';
import type { Engine } from '@site/src/runner/types';
import { useCallback } from 'react';

interface RunnerAssets {
  readonly frame: string;
  readonly worker: string;
}

let engine: Promise<Engine> | undefined;

/** The page's one engine: exercises share it, so that starting one ends the run of another. Loaded when first asked for. */
export function useEngine(): () => Promise<Engine> {
  const { frame, worker } = usePluginData('runner') as RunnerAssets;
  const frameUrl = useBaseUrl(frame);
  const workerUrl = useBaseUrl(worker);
  return useCallback(() => {
    engine ??= import('@site/src/runner/host').then(({ createInstantEngine }) =>
      createInstantEngine({ frame: frameUrl, worker: workerUrl }),
    );
    // A failed download is not kept: the next press tries again.
    engine.catch(() => {
      engine = undefined;
    });
    return engine;
  }, [frameUrl, workerUrl]);
}
