import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A `## Title` with all that stands below it. */
export interface Section {
  readonly title: string;
  /** Line of the heading in the text given. */
  readonly line: number;
  readonly markdown: string;
}

const parser = unified().use(remarkParse).use(remarkGfm);

export function parseMarkdown(text: string): Root {
  return parser.parse(text);
}

/**
 * Cuts Markdown at its `## ` headings. A heading in a code fence is code and does not count. The title is the
 * heading's own text, backticks and all.
 */
export function splitSections(text: string): {
  readonly intro: string;
  readonly sections: readonly Section[];
} {
  const headings = parseMarkdown(text).children.flatMap((node) =>
    node.type === 'heading' && node.depth === 2 && node.position ? [node.position] : [],
  );
  const offset = (index: number) => headings[index]?.start.offset ?? text.length;
  const sections = headings.map(({ start, end }, index) => ({
    title: text.slice(start.offset, end.offset).replace(/^##\s+|\s+#*$/g, ''),
    line: start.line,
    markdown: text.slice(end.offset, offset(index + 1)).trim(),
  }));
  return { intro: text.slice(0, offset(0)).trim(), sections };
}
