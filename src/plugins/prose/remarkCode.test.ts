import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Node, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { formatRecordings, recordingKey } from '../recorded/Recording';
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

/** The names of the modules that the page shows, in its order. */
function shown(tree: Root): string[] {
  const ids: string[] = [];
  visit(tree as Node, 'mdxJsxFlowElement', ({ name, attributes }: MdxJsxFlowElement) => {
    const value = attributes[0]?.value;
    if (name === 'Inlined' && value && typeof value === 'object') {
      ids.push(value.value.replace('inlined_', ''));
    }
  });
  return ids;
}

async function moduleOf(side: 'server' | 'client', id: string | undefined) {
  const file = join(inlinedFolder(siteDir), side, `${id}.js`);
  return (await import(pathToFileURL(file).href)).default;
}

describe('remarkCode', () => {
  it('makes one figure of a program and its output, wherever it stands', async () => {
    const tree = await transformed(await readFile(FIXTURE, 'utf8'));
    const modules = await Promise.all(shown(tree).map((id) => moduleOf('server', id)));
    expect(modules.map(({ kind, rows }) => [kind, rows])).toEqual([
      ['code', 4],
      ['code', 1],
      ['code', 1],
    ]);
    const { html } = modules[0];
    expect(html).toContain('<figcaption>shop.py</figcaption>');
    expect(html).toContain('aria-label="Output"');
    expect(html).toContain('&lt;one&gt;');
    expect(html.match(/data-copy/g)).toHaveLength(1);
    visit(tree as Node, 'code', () => expect.fail('a fence was left'));
  });

  it('imports each module once', async () => {
    const tree = await transformed('```ts\na;\n```\n\nand again\n\n```ts\na;\n```\n');
    const imports = tree.children.filter(({ type }) => type === 'mdxjsEsm');
    expect(shown(tree)).toHaveLength(2);
    expect(imports).toHaveLength(1);
  });

  it('gives server and browser the same HTML, the browser only when it asks', async () => {
    const ids = shown(await transformed(await readFile(FIXTURE, 'utf8')));
    for (const id of ids) {
      const server = await moduleOf('server', id);
      const client = await moduleOf('client', id);
      expect((await client.load()).default).toEqual(server);
      const text = await readFile(join(inlinedFolder(siteDir), 'client', `${id}.js`), 'utf8');
      expect(text).not.toContain('<');
      expect(text).toContain('webpackChunkName: "inlined-05-x"');
    }
    expect(await readdir(join(inlinedFolder(siteDir), 'client'))).toHaveLength(ids.length);
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

describe('a program that the page can run', () => {
  it.each([
    ['```python\npass\n```', 'python'],
    ['```ts\nconsole.log(1);\n```\n\n```output\n1\n```', 'ts'],
  ])('%j has buttons that say its language', async (source, language) => {
    const [id] = shown(await transformed(source));
    const { html } = await moduleOf('server', id);
    expect(html).toContain(`data-cell="run" data-language="${language}"`);
  });

  it.each(['```ts\ninterface Row {}\n```', '```ts fragment\nx();\n```', '```js\nx()\n```'])(
    '%j has none',
    async (source) => {
      const [id] = shown(await transformed(source));
      expect((await moduleOf('server', id)).html).not.toContain('data-cell');
    },
  );
});

describe('a recorded program', () => {
  const program = 'print(1)';
  const source = `\`\`\`python recorded\n${program}\n\`\`\`\n\n\`\`\`output\n1\n\`\`\`\n`;

  it('says where its output comes from, and has no button to run it', async () => {
    const machine = { python: 'CPython 3.13.0', platform: 'Linux x86-64', cores: 2 };
    const recordings = new Map([[recordingKey(program), { ...machine, output: '1' }]]);
    await mkdir(join(siteDir, 'docs/05-x'), { recursive: true });
    await writeFile(join(siteDir, 'docs/05-x/recorded.json'), formatRecordings(recordings));
    const [id] = shown(await transformed(source));
    const { html } = await moduleOf('server', id);
    expect(html).toContain('Recorded on CPython 3.13.0, Linux x86-64, 2 cores.');
    expect(html).not.toContain('data-cell');
    expect(html).toContain('data-copy');
  });

  it('is refused by the build without a recording of this very output', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    await expect(transformed(source)).rejects.toThrow(
      'docs/05-x/index.mdx:1  This program has no current recording. Run "npm run python:record".',
    );
    vi.unstubAllEnvs();
  });
});
