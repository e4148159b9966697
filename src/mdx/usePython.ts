import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import { usePluginData } from '@docusaurus/useGlobalData';
import type { Python } from '@site/src/python/host';
import type { PythonAssets } from '@site/src/python/PythonAssets';
import { useCallback } from 'react';

let python: Promise<Python> | undefined;

/** CPython for this page: what runs on it shares one download. Its script is loaded when first asked for, and its bytes at the first run. */
export function usePython(): () => Promise<Python> {
  const assets = usePluginData('python') as PythonAssets;
  const { withBaseUrl } = useBaseUrlUtils();
  return useCallback(() => {
    const packed = (file: PythonAssets['core']) => ({ ...file, url: withBaseUrl(file.url) });
    python ??= import('@site/src/python/host').then(({ createPython }) =>
      createPython({
        frame: withBaseUrl(assets.frame),
        worker: packed(assets.worker),
        core: packed(assets.core),
        library: packed(assets.library),
      }),
    );
    // A failed download is not kept: the next press tries again.
    python.catch(() => {
      python = undefined;
    });
    return python;
  }, [assets, withBaseUrl]);
}
