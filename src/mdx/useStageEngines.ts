import useBaseUrl from '@docusaurus/useBaseUrl';
import { usePluginData } from '@docusaurus/useGlobalData';
import type { StageEngines } from '@site/src/components/Stage/StageProps';
import type { SandboxAssets } from '@site/src/sandbox/host/fetchTexts';
import { useMemo } from 'react';
import { loopEngine } from './loopEngine';
import { useLoopParts } from './useLoopParts';
import { usePythonEngine } from './usePythonEngine';

/** Who runs programs for the Stage in this page. All Stages of a page share them, so that starting one run ends another. */
export function useStageEngines(): StageEngines {
  const python = usePythonEngine();
  const files = usePluginData('loop') as SandboxAssets;
  const frame = useBaseUrl(files.frame);
  const worker = useBaseUrl(files.worker);
  const parts = useLoopParts();
  return useMemo(
    () => ({
      load: (id) => (id === 'cpython' ? python() : loopEngine(id, { frame, worker }, parts.codes)),
      parts: parts.list,
    }),
    [python, frame, worker, parts],
  );
}
