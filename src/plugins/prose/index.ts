import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { draftsWanted } from '../diagrams/draftsWanted';
import { writeDiagram } from '../diagrams/writeDiagram';
import { findFences } from './findFences';
import { inlinedFolder } from './inlinedModules';
import { joinOutputs } from './joinOutputs';
import { readChapters } from './readChapters';
import { writeCode } from './writeCode';

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
    // The remark plugins do the same for a page that is compiled; this is for the pages that the bundler has cached.
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
  for (const { file, source } of await readChapters(siteDir)) {
    for (const { program, output } of joinOutputs(findFences(source, file), source)) {
      const figure = output ? { ...program, output: output.text } : program;
      if (program.language === 'mermaid') writeDiagram(siteDir, figure, draftsWanted());
      else await writeCode(siteDir, figure);
    }
  }
}
