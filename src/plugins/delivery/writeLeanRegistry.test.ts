import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeLeanRegistry } from './writeLeanRegistry';

const entry = (chunk: string, module: string) =>
  `  "${chunk}": [() => import(/* webpackChunkName: "${chunk}" */ "${module}"), "${module}", require.resolveWeak("${module}")],`;

describe('writeLeanRegistry', () => {
  const generated = mkdtempSync(join(tmpdir(), 'registry-'));
  afterAll(() => rmSync(generated, { recursive: true }));
  const list = '@generated/docusaurus-plugin-content-docs/default/p/index-466.json';
  const pages = join(generated, 'docusaurus-plugin-content-docs/default/p');
  mkdirSync(pages, { recursive: true });
  const docs = { 'gil/index': { description: 'Long.' } };
  writeFileSync(
    join(pages, 'index-466.json'),
    JSON.stringify({ version: { label: 'Next', docs, docsSidebars: { course: [1] } } }),
  );
  const registry = ['export default {', entry('aa', '@site/docs/a.mdx'), entry('bb', list), '};'];
  writeFileSync(join(generated, 'registry.js'), registry.join('\n'));
  const lean = readFileSync(writeLeanRegistry(generated), 'utf8');

  it('leaves out the names that only the server asks for', () => {
    expect(lean.split('\n')[1]).toBe(
      '  "aa": [() => import(/* webpackChunkName: "aa" */ "@site/docs/a.mdx"), "", require.resolveWeak("@site/docs/a.mdx")],',
    );
  });

  it('loads a list of documents that keeps its sidebars and has no documents', () => {
    const [, path] = /"bb": \[\(\) => import\(.*? "([^"]+)"\), ""/.exec(lean) ?? [];
    expect(JSON.parse(readFileSync(path ?? '', 'utf8'))).toEqual({
      version: { label: 'Next', docs: {}, docsSidebars: { course: [1] } },
    });
    expect(lean).toContain(`require.resolveWeak("${path}")`);
  });
});
