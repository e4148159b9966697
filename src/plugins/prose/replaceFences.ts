import type { Code, Node, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { type Figure, figureId } from './Figure';
import { importInlined, inlinedElement } from './inlinedElement';

/**
 * Replaces the fences of the wanted languages, each with the output right under it, by tags that show their modules,
 * and has `write` make sure that the module is there.
 */
export async function replaceFences(
  tree: Root,
  file: string,
  wanted: (language: string) => boolean,
  write: (figure: Figure) => Promise<void> | void,
): Promise<void> {
  const parents = new Set<Parents>();
  visit(tree as Node, 'code', (_node: Code, _index, parent: Parents | undefined) => {
    if (parent) parents.add(parent);
  });
  const ids: string[] = [];
  for (const { children } of parents) {
    for (let index = 0; index < children.length; index += 1) {
      const fence = children[index];
      if (fence?.type !== 'code' || !wanted(fence.lang ?? '')) continue;
      const next = children[index + 1];
      const output = next?.type === 'code' && next.lang === 'output' ? next : undefined;
      const figure = toFigure(file, fence, output);
      await write(figure);
      const id = figureId(figure);
      children.splice(index, output ? 2 : 1, inlinedElement(id));
      ids.push(id);
    }
  }
  importInlined(tree, ids);
}

function toFigure(file: string, fence: Code, output: Code | undefined): Figure {
  return {
    file,
    line: fence.position?.start.line ?? 1,
    language: fence.lang ?? '',
    meta: fence.meta ?? '',
    text: fence.value,
    ...(output ? { output: output.value } : {}),
  };
}
