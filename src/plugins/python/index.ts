import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { bundlePython, type PythonFiles } from './bundle';

/**
 * Builds what CPython in a page is made of into a static folder, and tells the pages the addresses: `usePluginData('python')`
 * gives `PythonAssets`, relative to the base URL.
 */
export default function pythonPlugin({ siteDir }: LoadContext): Plugin<PythonFiles> {
  const folder = 'python';
  return {
    name: 'python',

    getPathsToWatch: () => [
      join(siteDir, 'src/{python,sandbox}/**/*.ts'),
      join(siteDir, 'src/python/virtual/*.py'),
    ],

    loadContent: () => bundlePython(join(siteDir, '.cache/static', folder), siteDir),

    contentLoaded({ content, actions }) {
      const { frame, ...packed } = content;
      const assets = Object.entries(packed).map(([name, { file, bytes }]) => [
        name,
        { url: `${folder}/${file}`, bytes },
      ]);
      actions.setGlobalData({ frame: `${folder}/${frame}`, ...Object.fromEntries(assets) });
    },
  };
}
