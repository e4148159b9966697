import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { bundleTypeService } from './bundle';

/** What `usePluginData('type-service')` gives: an address, relative to the base URL. */
export interface TypeServiceAssets {
  readonly worker: string;
}

/** Builds the compiler's worker into a static folder, and tells the pages its address. */
export default function typeServicePlugin({ siteDir }: LoadContext): Plugin<string> {
  const folder = 'types';
  return {
    name: 'type-service',

    getPathsToWatch: () => [join(siteDir, 'src/{type-service,typescript}/**/*.ts')],

    loadContent: () => bundleTypeService(join(siteDir, '.cache/static', folder), siteDir),

    contentLoaded({ content, actions }) {
      actions.setGlobalData({ worker: `${folder}/${content}` } satisfies TypeServiceAssets);
    },
  };
}
