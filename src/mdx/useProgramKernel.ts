import useBaseUrl from '@docusaurus/useBaseUrl';
import { usePluginData } from '@docusaurus/useGlobalData';
import type { SandboxAssets } from '@site/src/sandbox/host/fetchTexts';
import type { CellKernel } from '@site/src/trace/CellKernel';
import { useCallback } from 'react';
import { loadSharedCode } from './loadSharedCode';

let kernel: Promise<CellKernel> | undefined;

/** What runs the page's TypeScript programs. Its script is loaded when first asked for, and the sandbox at the first run. */
export function useProgramKernel(): () => Promise<CellKernel> {
  const { frame, worker } = usePluginData('runner') as SandboxAssets;
  const frameUrl = useBaseUrl(frame);
  const workerUrl = useBaseUrl(worker);
  return useCallback(() => {
    kernel ??= import('@site/src/runner/host').then(({ createProgramKernel }) =>
      createProgramKernel({
        assets: { frame: frameUrl, worker: workerUrl },
        loadFiles: loadSharedCode,
      }),
    );
    // A failed download is not kept: the next press tries again.
    kernel.catch(() => {
      kernel = undefined;
    });
    return kernel;
  }, [frameUrl, workerUrl]);
}
