import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createMDXLoaderRule } from '@docusaurus/mdx-loader';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { remarkCode } from '../prose/remarkCode';
import { remarkTables } from '../prose/remarkTables';
import { writeFigures } from '../prose/writeFigures';

const README = 'exercises/kit/README.md';

/**
 * Lets `docs/machine.mdx` show the README of the simulated machine: one text, read in a clone, in StackBlitz and on the site. Docusaurus
 * reads a Markdown file outside of `docs/` too, but colours no code there.
 */
export default async function kitPlugin({ siteDir, siteConfig }: LoadContext): Promise<Plugin> {
  const rule = await createMDXLoaderRule({
    include: [join(siteDir, 'exercises', 'kit')],
    options: {
      useCrossCompilerCache: siteConfig.future.faster.mdxCrossCompilerCache,
      siteDir,
      staticDirs: siteConfig.staticDirectories.map((folder) => join(siteDir, folder)),
      markdownConfig: siteConfig.markdown,
      admonitions: false,
      beforeDefaultRemarkPlugins: [remarkCode, remarkTables],
      // The page has a title of its own.
      removeContentTitle: true,
      isMDXPartial: () => true,
      isMDXPartialFrontMatterWarningDisabled: true,
    },
  });
  return {
    name: 'kit',
    loadContent: async () =>
      writeFigures(siteDir, README, await readFile(join(siteDir, README), 'utf8')),
    configureWebpack: () => ({ module: { rules: [rule] } }),
  };
}
