import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

/**
 * The built course on the reader's device. Its service worker is written by `src/plugins/delivery`, when the pages are as
 * they are sent: Docusaurus runs `postBuild` of all plugins at once.
 */
export default function offline({ siteDir }: LoadContext): Plugin {
  return {
    name: 'offline',
    // A course that is being written is never kept: what you see is what stands in the file.
    getClientModules: () =>
      process.env.NODE_ENV === 'production' ? [join(siteDir, 'src/plugins/offline/start.ts')] : [],
  };
}
