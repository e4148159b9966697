import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { Globby } from '@docusaurus/utils';
import { PurgeCSS, type UserDefinedOptions } from 'purgecss';
import { headTags } from '../found/headTags';
import { readPages } from '../found/readPages';
import { siteOf } from '../found/siteOf';
import { writeWorker } from '../offline/writeWorker';
import { compileInline } from './compileInline';
import { rewriteHtml } from './rewriteHtml';
import { writeLeanRegistry } from './writeLeanRegistry';

/**
 * The rules of what is asleep in a page until its reader comes near: a sheet of their own, which comes with the first
 * instrument that wakes. Docusaurus makes one sheet of everything, and each new instrument would cost every page.
 */
const instruments = {
  name: 'instruments',
  type: 'css/mini-extract',
  test: /src[\\/]components[\\/](?!Belief|ChapterHead|CourseMap|ExerciseList|Fault|Inlined|MissingPage|Island|PageEnd|ProgressPage|SearchButton|SidebarMark)/,
  chunks: 'async',
  enforce: true,
  priority: 60,
} as const;

/** What every page of a chapter has, and the page of a missing address too: one script for both. */
const islands = {
  name: 'islands',
  test: /src[\\/](components[\\/](Island|Fault)|mdx[\\/]useOfReader)/,
  type: 'javascript/auto',
  chunks: 'async',
  enforce: true,
} as const;

/** React in a script of its own: it is more than half of what starts a page, and it stays the same, in the reader's cache too, when the course is built anew. */
const react = {
  name: 'react',
  test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/,
  chunks: 'initial',
  enforce: true,
} as const;

/**
 * How the built pages reach a reader: the used CSS inside the page, the text face preloaded, scripts after the page is
 * drawn. ARCHITECTURE.md says what each step gains; `npm run bench` measures it.
 */
export default function delivery(context: LoadContext): Plugin {
  const { siteDir, siteConfig, generatedFilesDir } = context;
  const here = join(siteDir, 'src/plugins/delivery');
  return {
    name: 'delivery',
    getClientModules: () => [join(here, 'noPrefetch.ts'), join(here, 'wearFaces.ts')],
    getThemePath: () => join(here, 'theme'),
    configureWebpack: (config, isServer) => {
      const prism = { 'prism-react-renderer': join(here, 'noPrism.ts') };
      if (isServer || process.env.NODE_ENV !== 'production') return { resolve: { alias: prism } };
      return {
        mergeStrategy: { 'resolve.alias': 'prepend', plugins: 'replace' },
        resolve: {
          alias: { ...prism, '@generated/registry$': writeLeanRegistry(generatedFilesDir) },
        },
        module: { rules: [leanUtilities(here)] },
        optimization: { splitChunks: { cacheGroups: { instruments, islands, react } } },
        // Without its name, which the runtime of every page would have to know.
        output: { chunkFilename: 'assets/js/[contenthash:8].js' },
        // It tells the runtime a second time where each script is, for prefetching, which `noPrefetch.ts` has ended.
        plugins: config.plugins?.filter((one) => one?.constructor.name !== 'ChunkAssetPlugin'),
      };
    },
    async postBuild({ outDir }) {
      const content = [join(outDir, '**/*.html'), join(outDir, 'assets/js/*.js')];
      let sheet = '';
      for (const file of await sheetFiles(outDir)) {
        // A variable of the one may be used by the other alone: they stay.
        const used = await usedCss(await readFile(file, 'utf8'), content, { variables: false });
        sheet += used;
        // Each page declares the faces itself. Declared a second time they would load, and swap, a second time.
        await writeFile(file, used.replace(/@font-face\s*{[^}]*}/g, ''));
      }
      const scripts = await compileInline(siteDir);
      const pages = await Globby('**/*.html', {
        cwd: outDir,
        absolute: true,
        // Sandbox documents: whole as they are.
        ignore: ['*/*-frame-*.html'],
      });
      const found = await readPages(siteDir);
      const site = siteOf(siteConfig);
      for (const page of pages) {
        const html = await readFile(page, 'utf8');
        const css = await usedCss(sheet, [{ raw: html, extension: 'html' }], { variables: true });
        const tags = headTags(routeOf(relative(outDir, page)), found, site);
        const delivery = { file: page, headTags: tags, css, ...scripts };
        await writeFile(page, rewriteHtml(html, delivery));
      }
      // Here, for all plugins' `postBuild` run at once, and its list must name the pages as they are sent.
      await writeWorker(outDir, siteDir);
    },
  };
}

/** Docusaurus's own utilities, which need one function of a library of thirty. */
const leanUtilities = (here: string) => ({
  include: /@docusaurus[\\/]utils-common[\\/]/,
  resolve: { alias: { tslib$: join(here, 'tslib.ts') } },
});

/** The sheet of every page, then that of the instruments: the later one decides. */
async function sheetFiles(outDir: string): Promise<string[]> {
  const sheets = await Globby('assets/css/*.css', { cwd: outDir, absolute: true });
  const [pages, ...others] = sheets.toSorted((one, other) => rank(one) - rank(other));
  if (!pages || rank(pages) !== 0 || others.length !== 1)
    throw new Error(`Two style sheets were expected under ${outDir}/assets/css: ${sheets}.`);
  return [pages, ...others];
}

/** `generators/index.html` is read at `/generators/`. */
const routeOf = (file: string) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;

const rank = (file: string) => (file.includes('/styles.') ? 0 : 1);

/** The menu of a narrow window, closed: the script puts it into the page, where it has to be out of sight before the sheet is there. */
const menu = ['navbar-sidebar', 'navbar-sidebar__backdrop'];

/**
 * The rules that can match what is in the content: for all pages and scripts, the sheet that comes with the scripts; for
 * one page's HTML, what it needs to be drawn.
 */
async function usedCss(
  sheet: string,
  content: UserDefinedOptions['content'],
  { variables }: { readonly variables: boolean },
): Promise<string> {
  const [used] = await new PurgeCSS().purge({
    css: [{ raw: sheet }],
    variables,
    keyframes: variables,
    content,
    safelist: { standard: [/^data-theme/, /^:/, ...menu], greedy: [/data-theme/, /data-whole/] },
  });
  return used?.css ?? sheet;
}
