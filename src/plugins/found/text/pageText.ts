import { dirname, join } from 'node:path/posix';
import type { Blockquote, Code, Link, Paragraph, Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { SKIP, type VisitorResult, visit } from 'unist-util-visit';
import { readDescription } from '../../diagrams/readDescription';
import { type Tag, textAttribute } from '../../prose/findTags';
import { parsePage } from '../../prose/parsePage';
import type { FoundPage } from '../FoundPage';
import type { Sources } from './Sources';
import { fence, tagText } from './tagText';

interface Site {
  /** Origin and base URL, with a slash at the end. */
  readonly root: string;
  readonly pages: readonly FoundPage[];
  readonly sources: Sources;
}

const writer = unified()
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', fences: true });

/**
 * A page as plain Markdown, for readers without a browser: prose and code as they are, a diagram by what it says to those
 * who do not see it, an exercise by its prompt, a question by its options. No solution and no answer is in it.
 */
export function pageText(page: FoundPage, site: Site): string {
  const { title, description, chapter, path } = page;
  const head = [
    `# ${title}`,
    description && `> ${description}`,
    `${chapter ? `Chapter ${chapter.number} of Yieldpoint, page ${chapter.page} of ${chapter.pages}: ` : ''}<${site.root}${path.slice(1)}>`,
    chapter?.question && `**${chapter.question}**`,
  ];
  return `${[...head.filter(Boolean), bodyText(page.text, page.file, site)].join('\n\n')}\n`;
}

function bodyText(text: string, file: string, site: Site): string {
  const tree = parsePage(text);
  const included = readIncluded(tree, site.sources);
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const put = (...nodes: RootContent[]) => {
      parent.children.splice(index, 1, ...nodes);
      return [SKIP, index] satisfies VisitorResult;
    };
    const again = (children: readonly unknown[]) => {
      parent.children.splice(index, 1, ...(children as RootContent[]));
      return index;
    };
    switch (node.type) {
      case 'mdxjsEsm':
      case 'mdxFlowExpression':
        return put();
      case 'mdxTextExpression': {
        // A heading's id, with the space in front of it.
        const before = parent.children[index - 1];
        if (before?.type === 'text') before.value = before.value.trimEnd();
        return put();
      }
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const whole = node.name ? included.get(node.name) : undefined;
        if (whole) return put(raw(bodyText(whole.text, whole.file, site)));
        const said = tagText(node, { file, sources: site.sources });
        if (said !== undefined) return put(raw(linked(said, site.root)));
        return again([...label(node), ...node.children]);
      }
      case 'containerDirective':
        return again([belief(node)]);
      case 'textDirective':
        return put({ type: 'text', value: `:${node.name}` });
      case 'code':
        return put(raw(codeText(node)));
      case 'link':
        node.url = address(node, file, site);
        return undefined;
      default:
        return undefined;
    }
  });
  return writer.stringify(tree).trim();
}

/** Markdown that a page imports whole: the page of the machine is the kit's README. */
function readIncluded(tree: Root, { file }: Sources) {
  const included = new Map<string, { readonly file: string; readonly text: string }>();
  visit(tree, 'mdxjsEsm', ({ value }) => {
    for (const [, name = '', path = ''] of value.matchAll(
      /import (\w+) from '@site\/([^']+\.md)'/g,
    )) {
      const text = file(path);
      // Its title is that of the page.
      if (text !== undefined) included.set(name, { file: path, text: text.replace(/^# .*\n/, '') });
    }
  });
  return included;
}

/** Markdown that is written already. */
const raw = (value: string): RootContent => ({ type: 'html', value });

/** Which language a tab is for, which end of the chooser a program. */
function label(tag: Tag): Paragraph[] {
  const value = textAttribute(tag, 'label') ?? textAttribute(tag, 'of');
  return value ? [strong(`${value}:`)] : [];
}

function strong(value: string): Paragraph {
  return {
    type: 'paragraph',
    children: [{ type: 'strong', children: [{ type: 'text', value }] }],
  };
}

/** `:::belief[“…”]`: what many people think, and what is so. */
function belief({ children }: ContainerDirective): Blockquote {
  const [first, ...rest] = children as Blockquote['children'];
  return {
    type: 'blockquote',
    children: first ? [strong('Many people think:'), first, ...rest] : [],
  };
}

function codeText({ lang, meta, value }: Code): string {
  if (lang === 'mermaid') {
    const { title, text } = readDescription(value);
    return `(Diagram: ${title}. ${text})`;
  }
  if (lang === 'output') return `Output:\n\n${fence('text', value)}`;
  const title = /title="([^"]+)"/.exec(meta ?? '')?.[1];
  return `${title ? `\`${title}\`:\n\n` : ''}${fence(lang ?? '', value)}`;
}

/** A link as it works from anywhere. */
function address({ url }: Link, file: string, { root, pages }: Site): string {
  if (/^[a-z]+:/.test(url)) return url;
  if (url.startsWith('/')) return root + url.slice(1);
  const [path = '', fragment] = url.split('#');
  const target = path === '' ? file : join(dirname(file), path);
  const page = pages.find((one) => one.file === target);
  return `${root}${page?.path.slice(1) ?? ''}${fragment === undefined ? '' : `#${fragment}`}`;
}

/** The prompt's own addresses begin at the site's root. */
const linked = (text: string, root: string) =>
  text.replaceAll('</exercises/', `<${root}exercises/`);
