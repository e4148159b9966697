import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import type { SandboxFiles } from '../sandbox/bundleSandbox';
import { bundleRunner } from './bundle';

/**
 * Builds the instant runner's sandbox document and worker into a static folder, and tells the pages their addresses:
 * `usePluginData('runner')` gives `{ frame, worker }`, relative to the base URL.
 */
export default function runnerPlugin({ siteDir }: LoadContext): Plugin<SandboxFiles> {
  const folder = 'runner';
  return {
    name: 'runner',

    getPathsToWatch: () => [join(siteDir, 'src/{runner,sandbox}/{*.ts,frame/*.ts,worker/*.ts}')],

    loadContent: () => bundleRunner(join(siteDir, '.cache/static', folder), siteDir),

    contentLoaded({ content, actions }) {
      const { frame, worker } = content;
      actions.setGlobalData({ frame: `${folder}/${frame}`, worker: `${folder}/${worker}` });
    },
  };
}
