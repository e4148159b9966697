import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { inlinedFolder } from './inlinedModules';

/**
 * The site's side of code and diagrams in chapters: says where the modules of `writeInlined` are found, and brings the
 * listeners of their buttons.
 */
export default function prosePlugin({ siteDir }: LoadContext): Plugin {
  const listeners = join(siteDir, 'src', 'components', 'Inlined');
  return {
    name: 'prose',
    getClientModules: () => [join(listeners, 'copyCode.ts'), join(listeners, 'openDiagram.ts')],
    configureWebpack: (_config, isServer) => {
      // `docusaurus start` renders nothing on a server, so there the browser gets the HTML itself.
      const withHtml = isServer || process.env.NODE_ENV !== 'production';
      const folder = join(inlinedFolder(siteDir), withHtml ? 'server' : 'client');
      return { resolve: { alias: { '@inlined': folder } } };
    },
  };
}
