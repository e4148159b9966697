import type * as Preset from '@docusaurus/preset-classic';
import type { Config } from '@docusaurus/types';
import { remarkCounterparts } from './src/plugins/counterparts/remarkCounterparts';
import { remarkDiagrams } from './src/plugins/diagrams/remarkDiagrams';
import { remarkExercises } from './src/plugins/exercises/remarkExercises';
import { hasWholeHistory } from './src/plugins/found/hasWholeHistory';
import { remarkTerms } from './src/plugins/glossary/remarkTerms';
import { remarkKernel } from './src/plugins/kernel/remarkKernel';
import { remarkPredict } from './src/plugins/predict/remarkPredict';
import { remarkPrograms } from './src/plugins/programs/remarkPrograms';
import { remarkCode } from './src/plugins/prose/remarkCode';
import { remarkTables } from './src/plugins/prose/remarkTables';
import { remarkStage } from './src/plugins/stage/remarkStage';

// The bundler's cache does not know under which path it was filled: with another, pages would ask for fonts that are not
// there.
if (process.env.BASE_URL) process.env.DOCUSAURUS_NO_PERSISTENT_CACHE = 'true';

// The repository on GitHub, for "Edit this page": `https://github.com/somebody/yieldpoint`. Without it there is no such link.
const editUrl = process.env.REPOSITORY_URL && `${process.env.REPOSITORY_URL}/edit/main/`;
const history = hasWholeHistory();

const config: Config = {
  title: 'Yieldpoint',
  tagline: 'Concurrency in Python, built by hand in TypeScript',
  // Where it is published: a fork or a preview says so by the environment.
  url: process.env.SITE_URL ?? 'https://yieldpoint.example',
  baseUrl: process.env.BASE_URL ?? '/',
  trailingSlash: true,
  favicon: 'favicon.svg',
  // The banner takes scripts that start late for scripts that are missing.
  baseUrlIssueBanner: false,
  i18n: { defaultLocale: 'en', locales: ['en'] },
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: {
    hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' },
    // A chapter's title stands in the chapter's own head (src/theme/DocItem/Content).
    parseFrontMatter: async (params) => {
      const parsed = await params.defaultParseFrontMatter(params);
      if ('minutes' in parsed.frontMatter) parsed.frontMatter.hide_title = true;
      return parsed;
    },
  },
  future: { v4: true, faster: true, experimental_vcs: history },
  staticDirectories: ['static', '.cache/static'],
  plugins: [
    './src/plugins/chapters/index.ts',
    './src/plugins/proofs/index.ts',
    './src/plugins/isolation/index.ts',
    './src/plugins/runner/index.ts',
    './src/plugins/loop/index.ts',
    './src/plugins/python/index.ts',
    './src/plugins/type-service/index.ts',
    ['./src/plugins/exercises/index.ts', { editUrl }],
    './src/plugins/stage/index.ts',
    './src/plugins/programs/index.ts',
    './src/plugins/interleavings/index.ts',
    './src/plugins/kernel/index.ts',
    './src/plugins/counterparts/index.ts',
    './src/plugins/predict/index.ts',
    './src/plugins/prose/index.ts',
    './src/plugins/glossary/index.ts',
    './src/plugins/kit/index.ts',
    './src/plugins/search/index.ts',
    './src/plugins/deferred/index.ts',
    './src/plugins/found/index.ts',
    './src/plugins/delivery/index.ts',
    './src/plugins/offline/index.ts',
  ],
  presets: [
    [
      'classic',
      {
        blog: false,
        docs: {
          routeBasePath: '/',
          sidebarPath: './sidebars.ts',
          breadcrumbs: false,
          ...(editUrl && { editUrl }),
          showLastUpdateTime: history,
          admonitions: { keywords: ['belief'], extendDefaults: false },
          beforeDefaultRemarkPlugins: [
            remarkTerms,
            remarkExercises,
            remarkPrograms,
            remarkStage,
            remarkKernel,
            remarkCounterparts,
            remarkPredict,
            remarkDiagrams,
            remarkCode,
            remarkTables,
          ],
        },
        theme: {
          customCss: [
            './src/css/fonts.css',
            './src/css/roles.css',
            './src/css/site.css',
            './src/css/text.css',
            './src/css/prose.css',
            './src/css/pair.css',
            './src/css/terms.css',
            './src/css/drawing.css',
          ],
        },
        sitemap: { lastmod: history ? 'date' : null },
      } satisfies Preset.Options,
    ],
  ],
  themeConfig: {
    // Code is coloured at build (src/plugins/prose): no page needs the colours of a theme.
    prism: { theme: { plain: {}, styles: [] } },
    colorMode: { respectPrefersColorScheme: true },
    tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
    navbar: {
      title: 'Yieldpoint',
      logo: { alt: '', src: 'mark.svg', srcDark: 'mark-dark.svg', width: 22, height: 22 },
      items: [
        { type: 'docSidebar', sidebarId: 'course', label: 'Course', position: 'left' },
        { to: '/stage/', label: 'The Stage', position: 'left' },
        { to: '/exercises/', label: 'Exercises', position: 'left' },
        { to: '/glossary/', label: 'Glossary', position: 'left' },
      ],
    },
    footer: {
      links: [{ label: 'Your progress', to: '/progress/' }],
      copyright:
        'Yieldpoint is free and open, under the MIT licence. It sends nothing about you anywhere.',
    },
  } satisfies Preset.ThemeConfig,
};

export default config;
