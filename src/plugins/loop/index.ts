import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import type { SandboxFiles } from '../sandbox/bundleSandbox';
import { bundleLoop } from './bundle';

/**
 * Builds the TypeScript engine's sandbox document and worker into a static folder, and tells the pages their addresses:
 * `usePluginData('loop')` gives `{ frame, worker }`, relative to the base URL. The text of the loop itself is `loadSharedCode`'s.
 */
export default function loopPlugin({ siteDir }: LoadContext): Plugin<SandboxFiles> {
  const folder = 'loop';
  return {
    name: 'loop',

    getPathsToWatch: () => [join(siteDir, 'src/{loop,sandbox,typescript}/**/*.ts')],

    loadContent: () => bundleLoop(join(siteDir, '.cache/static', folder), siteDir),

    contentLoaded({ content, actions }) {
      const { frame, worker } = content;
      actions.setGlobalData({ frame: `${folder}/${frame}`, worker: `${folder}/${worker}` });
    },
  };
}
