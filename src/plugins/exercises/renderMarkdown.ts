import type { Element, Root, Text } from 'hast';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { highlight, isLanguage } from '../prose/highlight';
import { remarkTables } from '../prose/remarkTables';

// `allowDangerousHtml` lets through what `colourCode` puts in; HTML in the Markdown itself is dropped by remark-rehype.
const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkTables)
  .use(remarkRehype)
  .use(() => colourCode)
  .use(rehypeStringify, { allowDangerousHtml: true });

/** Markdown of an exercise as HTML, with its code coloured. */
export async function renderMarkdown(markdown: string): Promise<string> {
  return String(await processor.process(markdown));
}

/** Replaces each `<pre><code class="language-ts">` by the coloured one. */
async function colourCode(tree: Root): Promise<void> {
  const found: Promise<void>[] = [];
  visit(tree, 'element', (node, index, parent) => {
    const code = node.tagName === 'pre' ? node.children[0] : undefined;
    if (code?.type !== 'element' || !parent || index === undefined) return;
    const language = languageOf(code);
    const text = (code.children[0] as Text | undefined)?.value ?? '';
    const colour = async () => {
      const value = await highlight(text.trimEnd(), isLanguage(language) ? language : 'text');
      parent.children[index] = { type: 'raw', value };
    };
    found.push(colour());
  });
  await Promise.all(found);
}

function languageOf(code: Element): string {
  const names = code.properties.className;
  const name = Array.isArray(names) ? names.find((one) => String(one).startsWith('language-')) : '';
  return String(name ?? '').replace('language-', '');
}
