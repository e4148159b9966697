import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkDirective).use(remarkGfm);

/** Reads a page of `docs/` as the site's compiler does. Its front matter is blanked, so that lines are the file's. */
export function parsePage(source: string): Root {
  const text = source.replace(/^---\r?\n[\s\S]*?\r?\n---(?=\r?\n)/, (matter) =>
    matter.replace(/[^\n]/g, ''),
  );
  return parser.parse(text);
}
