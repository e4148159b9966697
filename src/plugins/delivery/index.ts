import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { Globby } from '@docusaurus/utils';
import { transform } from 'esbuild';
import { PurgeCSS } from 'purgecss';
import { rewriteHtml } from './rewriteHtml';

/**
 * How the built pages reach a reader: the used CSS inside the page, the text face preloaded, scripts after the page is
 * drawn. ARCHITECTURE.md says what each step gains; `npm run bench` measures it.
 */
export default function delivery({ siteDir }: LoadContext): Plugin {
  const here = join(siteDir, 'src/plugins/delivery');
  return {
    name: 'delivery',
    getClientModules: () => [join(here, 'noPrefetch.ts')],
    configureWebpack: () => ({
      resolve: { alias: { 'prism-react-renderer': join(here, 'noPrism.ts') } },
    }),
    async postBuild({ outDir }) {
      const css = await usedCss(outDir);
      const { code: startScript } = await transform(
        await readFile(join(here, 'start.client.ts'), 'utf8'),
        { loader: 'ts', minify: true, format: 'iife', target: 'es2020' },
      );
      const pages = await Globby('**/*.html', {
        cwd: outDir,
        absolute: true,
        ignore: ['runner/**'],
      });
      await Promise.all(
        pages.map(async (page) => {
          const html = await readFile(page, 'utf8');
          await writeFile(page, rewriteHtml(html, { file: page, css, startScript }));
        }),
      );
    },
  };
}

/** The site's one style sheet without the rules that no page and no script can match. */
async function usedCss(outDir: string): Promise<string> {
  const [purged] = await new PurgeCSS().purge({
    css: [join(outDir, 'assets/css/*.css')],
    content: [join(outDir, '**/*.html'), join(outDir, 'assets/js/*.js')],
    safelist: { greedy: [/data-theme/] },
    variables: false,
  });
  if (!purged) throw new Error(`There is no style sheet under ${outDir}/assets/css.`);
  return purged.css;
}
