import type { PhrasingContent } from 'mdast';
import { escapeHtml } from '../prose/highlight';

/** A definition as the note beside the text shows it: code stays code, a link becomes its words. */
export function definitionHtml(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'inlineCode') return `<code>${escapeHtml(node.value)}</code>`;
      if (node.type === 'emphasis') return `<em>${definitionHtml(node.children)}</em>`;
      if ('children' in node) return definitionHtml(node.children);
      return 'value' in node ? escapeHtml(node.value.replace(/\s+/g, ' ')) : '';
    })
    .join('');
}
