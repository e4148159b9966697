import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type TransformOptions, transform } from 'esbuild';

/** The browsers for which `browserslist` in `package.json` has the bundles made, as a reader knows them. */
const NAMES: Readonly<Record<string, string>> = {
  chrome: 'Chrome or Edge',
  firefox: 'Firefox',
  safari: 'Safari',
};

/** Started at the head of every page, one after the other. */
const START = ['delivery/start.client.ts', 'search/searchKeys.client.ts'];

/** What goes into every page as an inline script, minified. */
export async function compileInline(
  siteDir: string,
): Promise<{ readonly startScript: string; readonly tooOldScript: string }> {
  const read = (file: string) => readFile(join(siteDir, file), 'utf8');
  const compile = async (file: string, options: TransformOptions) => {
    const text = await read(`src/plugins/${file}`);
    return (await transform(text, { loader: 'ts', minify: true, format: 'iife', ...options })).code;
  };
  const project = JSON.parse(await read('package.json'));
  const BROWSERS = JSON.stringify(nameBrowsers(project.browserslist.production));
  const start = START.map((file) => compile(file, { target: 'es2020' }));
  return {
    startScript: (await Promise.all(start)).join(''),
    tooOldScript: await compile('delivery/tooOld.client.ts', {
      target: 'es5',
      define: { BROWSERS },
    }),
  };
}

/** `['chrome >= 109', 'safari >= 16.4']` is “Chrome or Edge 109, or Safari 16.4”. */
function nameBrowsers(queries: readonly string[]): string {
  const named = queries.map((query) => {
    const [browser = '', version] = query.split(' >= ');
    if (!version || !NAMES[browser])
      throw new Error(`package.json: "${query}" of browserslist is not as "chrome >= 109".`);
    return `${NAMES[browser]} ${version}`;
  });
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(named);
}
