import type { List, PhrasingContent, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Page } from './Page';
import type { Paint } from './Paint';
import { indent, wrap } from './wrap';

const parser = unified().use(remarkParse).use(remarkGfm);

/** Markdown of an exercise (a hint, what a belief overlooks) as lines for a terminal. */
export function layoutMarkdown(markdown: string, page: Page): readonly string[] {
  return layoutBlocks(parser.parse(markdown).children, page);
}

function layoutBlocks(blocks: readonly RootContent[], page: Page): readonly string[] {
  return blocks.flatMap((block, index) => [
    ...(index === 0 ? [] : ['']),
    ...layoutBlock(block, page),
  ]);
}

function layoutBlock(block: RootContent, page: Page): readonly string[] {
  const { paint, width } = page;
  switch (block.type) {
    case 'paragraph':
      return wrap(layoutWords(block.children, paint), width);
    case 'heading':
      return wrap(layoutWords(block.children, paint), width).map(paint.strong);
    case 'code':
      return indent(block.value.split('\n').map(paint.code), 4);
    case 'list':
      return layoutList(block, page);
    case 'blockquote':
      return indent(layoutBlocks(block.children, { paint, width: width - 2 }), 2);
    case 'table':
      return block.children.map(({ children }) =>
        children.map((cell) => layoutWords(cell.children, paint)).join(paint.quiet(' | ')),
      );
    default:
      return [];
  }
}

function layoutList({ ordered, start, children }: List, { paint, width }: Page): readonly string[] {
  return children.flatMap((item, index) => {
    const mark = ordered ? `${(start ?? 1) + index}.` : '-';
    const by = mark.length + 1;
    const [first = '', ...rest] = layoutBlocks(item.children, { paint, width: width - by });
    return [`${mark} ${first}`, ...indent(rest, by)];
  });
}

function layoutWords(words: readonly PhrasingContent[], paint: Paint): string {
  return words.map((word) => layoutWord(word, paint)).join('');
}

function layoutWord(word: PhrasingContent, paint: Paint): string {
  // Each word is painted for itself, so that a line may break between any two.
  const each = (text: string, how: (text: string) => string) => text.split(' ').map(how).join(' ');
  switch (word.type) {
    case 'text':
      return word.value;
    case 'inlineCode':
      return each(`\`${word.value}\``, paint.code);
    case 'strong':
      return each(layoutWords(word.children, paint), paint.strong);
    case 'link':
      return `${layoutWords(word.children, paint)} (${word.url})`;
    case 'break':
      return ' ';
    default:
      return 'children' in word ? layoutWords(word.children, paint) : '';
  }
}
