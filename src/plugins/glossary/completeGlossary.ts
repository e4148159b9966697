import type { PhrasingContent, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { importInto } from '../prose/importInto';
import { readGlossary } from './readGlossary';
import type { Term } from './Term';

/**
 * Gives the glossary's page its letters, and each definition a line that says where the course uses the term. Which places, the component
 * knows: this page may come from the bundler's cache, and chapters change.
 */
export function completeGlossary(tree: Root): void {
  const terms = readGlossary(tree);
  for (const { id, definition } of terms)
    insert(tree, tree.children.indexOf(definition) + 1, 'FirstMet', { term: id });
  // Not by the name of the page: that is on <html> only after a link inside the site has scrolled to its place.
  for (const node of tree.children)
    if (node.type === 'heading') node.data = { hProperties: { className: ['term-name'] } };
  const first = tree.children.findIndex(({ type }) => type === 'heading');
  insert(tree, first, 'nav', { 'aria-label': 'Letters', className: 'letters' }, letters(terms));
  const name = { type: 'Identifier', name: 'FirstMet' } as const;
  importInto(tree, '@site/src/mdx/FirstMet', {
    type: 'ImportSpecifier',
    imported: name,
    local: name,
  });
}

/** A link for each letter, to the first term that begins with it. */
function letters(terms: readonly Term[]): PhrasingContent[] {
  const firsts = new Map<string, string>();
  for (const { name, id } of terms) {
    const letter = name.charAt(0).toUpperCase();
    if (!firsts.has(letter)) firsts.set(letter, id);
  }
  return [...firsts].map(([value, id]) => ({
    type: 'link',
    url: `#${id}`,
    children: [{ type: 'text', value }],
  }));
}

function insert(
  tree: Root,
  at: number,
  name: string,
  attributes: Readonly<Record<string, string>>,
  inner: PhrasingContent[] = [],
): void {
  tree.children.splice(at, 0, {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({
      type: 'mdxJsxAttribute',
      name: key,
      value,
    })),
    children: inner as unknown as MdxJsxFlowElement['children'],
  });
}
