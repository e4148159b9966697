import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import type { InterleavingsProgram } from '../../components/Interleavings/InterleavingsProgram';
import { createDeferred } from '../deferred/createDeferred';
import { listInterleavings } from './listInterleavings';

/** Brings the programs for the interleavings into the site. */
export default function interleavingsPlugin({
  siteDir,
}: LoadContext): Plugin<InterleavingsProgram[]> {
  return {
    name: 'interleavings',
    getPathsToWatch: () => [join(siteDir, 'docs/[0-9]*/interleavings/*')],
    loadContent: () => listInterleavings(siteDir),
    async contentLoaded({ content, actions }) {
      await createDeferred(actions, siteDir, 'interleavings', 'interleavings', content);
    },
  };
}
