import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { figureId } from '../prose/Figure';
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

/** The page after the transform, and the text of the module that it shows. */
async function transformed(drafts: boolean) {
  const tree = unified().use(remarkParse).parse(SOURCE);
  await remarkDiagrams({ siteDir, drafts })(tree, { path: join(siteDir, PAGE) });
  const id = figureId({ file: PAGE, line: 3, language: 'mermaid', meta: '', text: TEXT });
  const text = await readFile(join(inlinedFolder(siteDir), 'server', `${id}.js`), 'utf8');
  return { tree, id, text };
}

describe('remarkDiagrams', () => {
  it('shows the drawing in the place of its fence, with its size', async () => {
    await put(drawingFile(PAGE, TEXT), SVG);
    const { tree, id, text } = await transformed(false);
    expect(tree.children[1]).toMatchObject({
      name: 'Inlined',
      attributes: [{ name: 'of', value: { value: `inlined_${id}` } }],
    });
    expect(text).toContain(JSON.stringify(SVG.trim()).slice(1, -1));
    expect(text).toContain('"kind":"diagram","width":120,"height":40');
    expect(text).toContain('Diagram: One &quot;arrow&quot;');
    expect(text).toContain('data-open-diagram');
  });

  it('fails the build for a diagram without a drawing, with its place and the command that mends it', async () => {
    await expect(transformed(false)).rejects.toThrow(
      'docs/05-x/index.mdx:3  This diagram has no current drawing. Run "npm run diagrams"',
    );
  });

  it('lets the browser draw it while the author writes, under the same name', async () => {
    const draft = await transformed(true);
    expect(draft.text).toContain('Draft: DraftDiagram');
    expect(draft.text).toContain(JSON.stringify(TEXT));
    await put(drawingFile(PAGE, TEXT), SVG);
    const drawn = await transformed(true);
    expect(drawn.id).toBe(draft.id);
    expect(drawn.text).not.toContain('DraftDiagram');
  });

  it('takes a drawing of an older text for none', async () => {
    await put(drawingFile(PAGE, `${TEXT}\n  b --> c`), SVG);
    await expect(transformed(false)).rejects.toThrow('no current drawing');
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
