import type { Expression } from 'estree';
import type { MdxJsxAttribute } from 'mdast-util-mdx';
import type { Tag } from './findTags';

/** The texts of `name={['…', '…']}`; none where it is written in another way. */
export function readListAttribute(tag: Tag, name: string): string[] {
  const attribute = tag.attributes.find((one) => 'name' in one && one.name === name);
  const value = attribute?.type === 'mdxJsxAttribute' ? attribute.value : undefined;
  const [statement] = (typeof value === 'object' && value?.data?.estree?.body) || [];
  return statement?.type === 'ExpressionStatement' ? listedTexts(statement.expression) : [];
}

function listedTexts(list: Expression): string[] {
  if (list.type !== 'ArrayExpression') return [];
  return list.elements.flatMap((one) =>
    one?.type === 'Literal' && typeof one.value === 'string' ? one.value : [],
  );
}

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
