import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';

export type Tag = MdxJsxFlowElement | MdxJsxTextElement;

/** All tags of a name in a page, in their order. */
export function findTags(tree: Root, name: string): Tag[] {
  const tags: Tag[] = [];
  visit(tree, (node) => {
    const isTag = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
    if (isTag && node.name === name) tags.push(node);
  });
  return tags;
}

/** The attribute written as plain text, `name="text"`; `undefined` when there is none, or when it is written in another way. */
export function textAttribute(tag: Tag, name: string): string | undefined {
  const attribute = tag.attributes.find((one) => 'name' in one && one.name === name);
  return attribute?.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
    ? attribute.value
    : undefined;
}
