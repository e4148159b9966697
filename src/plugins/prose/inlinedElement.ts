import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';

/** `<Inlined of={…} />`: the tag that shows a generated module. */
export function inlinedElement(id: string): MdxJsxFlowElement {
  const name = variable(id);
  return {
    type: 'mdxJsxFlowElement',
    name: 'Inlined',
    attributes: [
      {
        type: 'mdxJsxAttribute',
        name: 'of',
        value: {
          type: 'mdxJsxAttributeValueExpression',
          value: name,
          data: {
            estree: {
              type: 'Program',
              sourceType: 'module',
              body: [{ type: 'ExpressionStatement', expression: { type: 'Identifier', name } }],
            },
          },
        },
      },
    ],
    children: [],
  };
}

/** Adds `import … from '@inlined/….js'` for each module. Imports hoist, so the end of the page will do. */
export function importInlined(tree: Root, ids: Iterable<string>): void {
  for (const id of new Set(ids)) {
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
              specifiers: [
                {
                  type: 'ImportDefaultSpecifier',
                  local: { type: 'Identifier', name: variable(id) },
                },
              ],
              source: { type: 'Literal', value: `@inlined/${id}.js` },
              attributes: [],
            },
          ],
        },
      },
    });
  }
}

function variable(id: string): string {
  return `inlined_${id}`;
}
