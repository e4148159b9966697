import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the generated modules stand; `@inlined` is an alias of `server` or `client` in it (see `index.ts`). */
export function inlinedFolder(siteDir: string): string {
  return join(siteDir, '.docusaurus', 'inlined');
}

/**
 * Writes a piece of HTML as two modules and gives their common name. The server's holds the HTML and puts it in the
 * page; the browser's only knows how to load it, for the day the reader arrives by a link inside the site. So the page
 * carries its code and diagrams once, as HTML, and not a second time in its script.
 */
export function writeInlined(siteDir: string, page: string, html: string): string {
  const chunk = pageName(page);
  // The page is part of the name, so that a module belongs to one page's chunk.
  const id = createHash('sha256').update(`${chunk}\n${html}`).digest('hex').slice(0, 12);
  const folder = inlinedFolder(siteDir);
  write(join(folder, 'server'), `${id}.js`, `export default ${JSON.stringify({ html })};\n`);
  write(
    join(folder, 'client'),
    `${id}.js`,
    `export default { load: () => import(/* webpackChunkName: "inlined-${chunk}" */ '../server/${id}.js') };\n`,
  );
  return id;
}

/** `docs/05-generators/index.mdx` → `05-generators`. */
function pageName(page: string): string {
  return page
    .replace(/^docs\//, '')
    .replace(/(\/index)?\.mdx?$/, '')
    .replace(/[^\w-]+/g, '-');
}

function write(folder: string, name: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
}
