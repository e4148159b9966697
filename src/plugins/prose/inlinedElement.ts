import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { importInto } from './importInto';

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

/** Adds `import … from '@inlined/….js'` for each module. */
export function importInlined(tree: Root, ids: Iterable<string>): void {
  for (const id of new Set(ids)) {
    importInto(tree, `@inlined/${id}.js`, {
      type: 'ImportDefaultSpecifier',
      local: { type: 'Identifier', name: variable(id) },
    });
  }
}

function variable(id: string): string {
  return `inlined_${id}`;
}
