import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { inlinedFolder } from './inlinedModules';
import { readChapters } from './readChapters';
import { writeFigures } from './writeFigures';

/**
 * The site's side of code and diagrams in chapters: writes the modules of all figures, says where they are found, and
 * brings the listeners of their buttons.
 */
export default function prosePlugin({ siteDir }: LoadContext): Plugin {
  const listeners = join(siteDir, 'src', 'components', 'Inlined');
  return {
    name: 'prose',
    // What `npm run diagrams` or `npm run python:record` writes while the site is open is shown.
    getPathsToWatch: () => [
      join(siteDir, 'docs/**/diagrams/*.svg'),
      join(siteDir, 'docs/**/recorded.json'),
    ],
    loadContent: () => writeAll(siteDir),
    getClientModules: () => [join(listeners, 'copyCode.ts'), join(listeners, 'openDiagram.ts')],
    configureWebpack: (_config, isServer) => {
      // `docusaurus start` renders nothing on a server, so there the browser gets the HTML itself.
      const withHtml = isServer || process.env.NODE_ENV !== 'production';
      const folder = join(inlinedFolder(siteDir), withHtml ? 'server' : 'client');
      return { resolve: { alias: { '@inlined': folder } } };
    },
  };
}

async function writeAll(siteDir: string): Promise<void> {
  for (const { file, source } of await readChapters(siteDir))
    await writeFigures(siteDir, file, source);
}
