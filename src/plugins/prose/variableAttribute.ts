import type { MdxJsxAttribute } from 'mdast-util-mdx';

/** `name={variable}` */
export function variableAttribute(name: string, variable: string): MdxJsxAttribute {
  return {
    type: 'mdxJsxAttribute',
    name,
    value: {
      type: 'mdxJsxAttributeValueExpression',
      value: variable,
      data: {
        estree: {
          type: 'Program',
          sourceType: 'module',
          body: [
            { type: 'ExpressionStatement', expression: { type: 'Identifier', name: variable } },
          ],
        },
      },
    },
  };
}
