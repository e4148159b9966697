import type { MdxJsxAttribute, MdxjsEsm } from 'mdast-util-mdx';

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

/** `import variable from 'path'` */
export function importProgram(variable: string, path: string): MdxjsEsm {
  return {
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
              { type: 'ImportDefaultSpecifier', local: { type: 'Identifier', name: variable } },
            ],
            source: { type: 'Literal', value: path },
            attributes: [],
          },
        ],
      },
    },
  };
}
