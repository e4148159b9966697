import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Lets the keyboard reach each table: on a phone, or in large type, a wide one scrolls sideways. */
export function remarkTables() {
  return (tree: Root): void => {
    visit(tree, 'table', (table) => {
      table.data = { ...table.data, hProperties: { tabIndex: 0 } };
    });
  };
}
