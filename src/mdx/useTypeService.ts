import useBaseUrl from '@docusaurus/useBaseUrl';
import { usePluginData } from '@docusaurus/useGlobalData';
import type { TypeServiceAssets } from '@site/src/plugins/type-service';
import type { TypeService } from '@site/src/type-service/types';
import { useCallback } from 'react';

let service: Promise<TypeService> | undefined;

/** The page's one compiler: editors share it. Its host is loaded when first asked for, its worker at the first question. */
export function useTypeService(): () => Promise<TypeService> {
  const { worker } = usePluginData('type-service') as TypeServiceAssets;
  const url = useBaseUrl(worker);
  return useCallback(() => {
    service ??= import('@site/src/type-service/host/createTypeService').then(
      ({ createTypeService }) => createTypeService(() => new Worker(url)),
    );
    // A failed download is not kept: Retry tries again.
    service.catch(() => {
      service = undefined;
    });
    return service;
  }, [url]);
}
