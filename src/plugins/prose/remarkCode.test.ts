import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inlinedFolder } from './inlinedModules';
import { remarkCode } from './remarkCode';

const FIXTURE = join(import.meta.dirname, 'fixtures/code.md');
let siteDir: string;

beforeEach(async () => {
  siteDir = await mkdtemp(join(tmpdir(), 'prose-'));
});

afterEach(() => rm(siteDir, { recursive: true }));

async function transformed(source: string): Promise<Root> {
  const tree = unified().use(remarkParse).parse(source);
  await remarkCode({ siteDir })(tree, { path: join(siteDir, 'docs/05-x/index.mdx') });
  return tree;
}

function elements(tree: Root) {
  const found: Record<string, unknown>[] = [];
  visit(tree, 'mdxJsxFlowElement', ({ attributes }: MdxJsxFlowElement) => {
    found.push(
      Object.fromEntries(
        attributes.flatMap((attribute) =>
          attribute.type === 'mdxJsxAttribute' ? [[attribute.name, attribute.value]] : [],
        ),
      ),
    );
  });
  return found;
}

async function moduleOf(side: 'server' | 'client', id: unknown) {
  const file = join(inlinedFolder(siteDir), side, `${id}.js`);
  return (await import(pathToFileURL(file).href)).default;
}

describe('remarkCode', () => {
  it('makes one figure of a program and its output, wherever it stands', async () => {
    const tree = await transformed(await readFile(FIXTURE, 'utf8'));
    const figures = elements(tree);
    expect(figures.map(({ kind, rows }) => [kind, rows])).toEqual([
      ['code', '4'],
      ['code', '1'],
      ['code', '1'],
    ]);
    const { html } = await moduleOf('server', figures[0]?.id);
    expect(html).toContain('<figcaption>shop.py</figcaption>');
    expect(html).toContain('aria-label="Output"');
    expect(html).toContain('&lt;one&gt;');
    expect(html.match(/data-copy/g)).toHaveLength(1);
    visit(tree, 'code', () => expect.fail('a fence was left'));
  });

  it('imports each module once', async () => {
    const tree = await transformed('```ts\na;\n```\n\nand again\n\n```ts\na;\n```\n');
    const imports = tree.children.filter(({ type }) => type === 'mdxjsEsm');
    expect(elements(tree)).toHaveLength(2);
    expect(imports).toHaveLength(1);
  });

  it('gives server and browser the same HTML, the browser only when it asks', async () => {
    const figures = elements(await transformed(await readFile(FIXTURE, 'utf8')));
    for (const { id } of figures) {
      const server = await moduleOf('server', id);
      const client = await moduleOf('client', id);
      expect((await client.load()).default).toEqual(server);
      const text = await readFile(join(inlinedFolder(siteDir), 'client', `${id}.js`), 'utf8');
      expect(text).not.toContain('<');
      expect(text).toContain('webpackChunkName: "inlined-05-x"');
    }
    expect(await readdir(join(inlinedFolder(siteDir), 'client'))).toHaveLength(figures.length);
  });

  it.each([
    [
      '```pyhton\nx\n```',
      'docs/05-x/index.mdx:1  The language "pyhton" is unknown. Write one of python,',
    ],
    ['a\n\n```\nx\n```', 'docs/05-x/index.mdx:3  The language "" is unknown.'],
    ['a\n\n```output\nx\n```', 'docs/05-x/index.mdx:3  This output stands under no code.'],
    ['```ts tilte="x"\nx\n```', 'docs/05-x/index.mdx:1  "tilte" is unknown.'],
  ])('refuses %j with its place', async (source, message) => {
    await expect(transformed(source)).rejects.toThrow(message);
  });
});
