import type { MdxJsxAttribute } from 'mdast-util-mdx';

/** `name={[first, second]}` */
export function listAttribute(name: string, variables: readonly string[]): MdxJsxAttribute {
  const elements = variables.map((variable) => ({ type: 'Identifier' as const, name: variable }));
  return {
    type: 'mdxJsxAttribute',
    name,
    value: {
      type: 'mdxJsxAttributeValueExpression',
      value: `[${variables.join(', ')}]`,
      data: {
        estree: {
          type: 'Program',
          sourceType: 'module',
          body: [
            { type: 'ExpressionStatement', expression: { type: 'ArrayExpression', elements } },
          ],
        },
      },
    },
  };
}
