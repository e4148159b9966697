import type { Code, Node } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { findFences } from './findFences';
import { readChapters } from './readChapters';

/** The fences as a Markdown parser sees them. */
function parsed(source: string) {
  const found: unknown[] = [];
  visit(unified().use(remarkParse).parse(source) as Node, 'code', (node: Code) => {
    if (!node.lang) return;
    found.push([node.position?.start.line, node.lang, node.meta ?? '', node.value]);
  });
  return found;
}

function scanned(source: string) {
  return findFences(source, 'x.mdx')
    .filter(({ language }) => language !== '')
    .map(({ line, language, meta, text }) => [line, language, meta, text]);
}

describe('findFences', () => {
  it.each([
    ['a plain fence', 'text\n\n```python\nx = 1\n```\n'],
    ['a title and a flag', '```ts title="a b.ts" fragment\nlet x = 1;\n```\n'],
    ['one inside a list, indented', '1. item\n\n   ```js\n   if (a) {\n     b();\n   }\n   ```\n'],
    ['longer backticks around shorter', '````text\n```python\n```\n````\n'],
    ['tildes', '~~~bash\nls ```\n~~~\n'],
    ['an empty one', '```text\n```\n'],
    ['one that is never closed', '```text\nto the end'],
    ['Windows line ends', 'a\r\n\r\n```python\r\nx = 1\r\n```\r\n'],
    ['backticks in a sentence', 'Write ```code``` like this.\n'],
  ])('agrees with Markdown on %s', (_title, source) => {
    expect(scanned(source)).toEqual(parsed(source.replaceAll('\r\n', '\n')));
  });

  it('agrees with Markdown on every chapter', async () => {
    for (const { file, source } of await readChapters(process.cwd())) {
      // Front matter and tags are read by MDX; to Markdown they are a rule and HTML, without fences in them.
      expect(scanned(source), file).toEqual(parsed(source));
    }
  });
});
