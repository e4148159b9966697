import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { importInto } from '../prose/importInto';

const NAME = 'DraftDiagram';

/** `<DraftDiagram text="…" />`: mermaid in the browser, for a diagram that is being written. */
export function draftElement(text: string): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name: NAME,
    attributes: [{ type: 'mdxJsxAttribute', name: 'text', value: text }],
    children: [],
  };
}

/** Imports the tag into the page. Only a page with a draft does so, hence mermaid is in no built site. */
export function importDraft(tree: Root): void {
  importInto(tree, '@site/src/components/Inlined/DraftDiagram', {
    type: 'ImportSpecifier',
    imported: { type: 'Identifier', name: NAME },
    local: { type: 'Identifier', name: NAME },
  });
}
