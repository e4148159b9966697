import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inlinedFolder } from '../prose/inlinedModules';
import { drawingFile } from './drawingFile';
import { remarkDiagrams } from './remarkDiagrams';
import { survey } from './survey';

const PAGE = 'docs/05-x/index.mdx';
const TEXT = 'flowchart LR\n  accTitle: One "arrow"\n  accDescr: a to b.\n  a --> b';
const SOURCE = `# A page\n\n\`\`\`mermaid\n${TEXT}\n\`\`\`\n`;
const SVG =
  '<svg id="d1" xmlns="http://www.w3.org/2000/svg" width="120" height="40" viewBox="0 0 120 40"></svg>\n';
let siteDir: string;

beforeEach(async () => {
  siteDir = await mkdtemp(join(tmpdir(), 'diagrams-'));
  await put(PAGE, SOURCE);
});

afterEach(() => rm(siteDir, { recursive: true }));

async function put(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(siteDir, file)), { recursive: true });
  await writeFile(join(siteDir, file), text);
}

function transformed(drafts: boolean): Root {
  const tree = unified().use(remarkParse).parse(SOURCE);
  remarkDiagrams({ siteDir, drafts })(tree, { path: join(siteDir, PAGE) });
  return tree;
}

describe('remarkDiagrams', () => {
  it('puts the drawing in the place of its fence, with its size', async () => {
    await put(drawingFile(PAGE, TEXT), SVG);
    const [, element] = transformed(false).children;
    if (element?.type !== 'mdxJsxFlowElement') return expect.fail('no element');
    const values = Object.fromEntries(
      element.attributes.map((a) => ['name' in a ? a.name : '', a.value]),
    );
    expect(values).toMatchObject({ kind: 'diagram', width: '120', height: '40' });
    const file = join(inlinedFolder(siteDir), 'server', `${values.id}.js`);
    const html: string = JSON.parse(
      (await readFile(file, 'utf8')).slice('export default '.length, -2),
    ).html;
    expect(html).toContain(SVG.trim());
    expect(html).toContain('aria-label="Diagram: One &quot;arrow&quot;"');
    expect(html).toContain('data-open-diagram');
  });

  it('fails the build for a diagram without a drawing, with its place and the command that mends it', () => {
    expect(() => transformed(false)).toThrow(
      'docs/05-x/index.mdx:3  This diagram has no current drawing. Run "npm run diagrams"',
    );
  });

  it('lets the browser draw it while the author writes', () => {
    const [, element, draft] = transformed(true).children;
    expect(element).toMatchObject({
      name: 'DraftDiagram',
      attributes: [{ name: 'text', value: TEXT }],
    });
    expect(draft).toMatchObject({ type: 'mdxjsEsm' });
  });

  it('takes a drawing of an older text for none', async () => {
    await put(drawingFile(PAGE, `${TEXT}\n  b --> c`), SVG);
    expect(() => transformed(false)).toThrow('no current drawing');
  });
});

describe('survey', () => {
  it('tells what is drawn, missing, stale and undescribed', async () => {
    const undescribed = 'flowchart LR\n  a --> b';
    await put('docs/06-y/index.mdx', `\n\`\`\`mermaid\n${undescribed}\n\`\`\`\n`);
    await put(drawingFile(PAGE, TEXT), SVG);
    await put('docs/05-x/diagrams/0123456789ab.svg', SVG);
    const found = await survey(siteDir);
    expect(found.drawings).toHaveLength(2);
    expect(found.missing.map(({ fence }) => `${fence.file}:${fence.line}`)).toEqual([
      'docs/06-y/index.mdx:2',
    ]);
    expect(found.stale).toEqual(['docs/05-x/diagrams/0123456789ab.svg']);
    expect(found.undescribed.map(({ message }) => message)).toEqual([
      expect.stringContaining('docs/06-y/index.mdx:2  This diagram has no "accTitle: …"'),
    ]);
  });
});
