import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the generated modules stand; `@inlined` is an alias of `server` or `client` in it (see `index.ts`). */
export function inlinedFolder(siteDir: string): string {
  return join(siteDir, '.docusaurus', 'inlined');
}

/** A figure's HTML and what the page must know of it before the HTML is there. */
export interface InlinedContent {
  readonly html: string;
  readonly kind: 'code' | 'diagram';
  /** Lines of code, or a drawing's size: the room to keep. */
  readonly rows?: number;
  readonly width?: number;
  readonly height?: number;
}

/**
 * Writes a figure as two modules of one name. The server's holds the HTML and puts it in the page; the browser's only
 * knows how to load it, for the day the reader arrives by a link inside the site. So the page carries its code and
 * diagrams once, as HTML, and not a second time in its script.
 */
export function writeInlined(
  siteDir: string,
  page: string,
  id: string,
  content: InlinedContent,
): void {
  const { html, ...shape } = content;
  const facts = JSON.stringify({ id, ...shape });
  const chunk = `inlined-${pageName(page)}`;
  const load = `() => import(/* webpackChunkName: "${chunk}" */ '../server/${id}.js')`;
  write(siteDir, 'server', id, `export default { ...${facts}, html: ${JSON.stringify(html)} };\n`);
  write(siteDir, 'client', id, `export default { ...${facts}, load: ${load} };\n`);
}

/** Writes a diagram that has no drawing yet as a module that lets mermaid draw it in the browser. */
export function writeDraft(siteDir: string, id: string, text: string): void {
  const module = [
    "import { DraftDiagram } from '@site/src/components/Inlined/DraftDiagram';",
    `export default { Draft: DraftDiagram, text: ${JSON.stringify(text)} };\n`,
  ].join('\n');
  write(siteDir, 'server', id, module);
  write(siteDir, 'client', id, module);
}

/** `docs/05-generators/index.mdx` → `05-generators`. */
function pageName(page: string): string {
  return page
    .replace(/^docs\//, '')
    .replace(/(\/index)?\.mdx?$/, '')
    .replace(/[^\w-]+/g, '-');
}

function write(siteDir: string, side: 'server' | 'client', id: string, text: string): void {
  const file = join(inlinedFolder(siteDir), side, `${id}.js`);
  // A file that is the same is left alone: the bundler watches it.
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
