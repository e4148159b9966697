import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { countProofs } from './countProofs';
import type { Proofs } from './Proofs';

export type { Proofs } from './Proofs';

/** Publishes the numbers of the front door as global data: nobody types them in. */
export default function proofs({ siteDir }: LoadContext): Plugin<Proofs> {
  return {
    name: 'proofs',
    getPathsToWatch: () => [join(siteDir, 'docs/**/*.mdx')],
    loadContent: () => countProofs(siteDir),
    contentLoaded({ content, actions }) {
      actions.setGlobalData(content);
    },
  };
}
