import type { ImportDefaultSpecifier, ImportSpecifier } from 'estree';
import type { Root } from 'mdast';

/** Adds an import to an MDX page. Imports hoist, so the end of the page will do, where it is in no other plugin's way. */
export function importInto(
  tree: Root,
  module: string,
  specifier: ImportDefaultSpecifier | ImportSpecifier,
): void {
  tree.children.push({
    type: 'mdxjsEsm',
    value: '',
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        body: [
          {
            type: 'ImportDeclaration',
            specifiers: [specifier],
            source: { type: 'Literal', value: module },
            attributes: [],
          },
        ],
      },
    },
  });
}
