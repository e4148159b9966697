import type { Program } from 'estree';
import type { Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { nearest } from '../../exercise-format/nearest';
import { generatedImport, generatedModules } from './generatedModules';
import { listExerciseFolders, slugOf } from './listExerciseFolders';

type Tag = MdxJsxFlowElement | MdxJsxTextElement;

interface Options {
  /** Where `exercises/` lies; the project's root unless a test says otherwise. */
  readonly root?: string;
}

/**
 * Gives `<Exercise id="lazy-pipeline" />` its data: the page imports the modules that the exercises plugin wrote, and
 * the tag gets them as `view` and `load`. So a chapter carries the exercises that it shows and no other.
 */
export function remarkExercises({ root = process.cwd() }: Options = {}) {
  return (tree: Root, file: VFile): void => {
    const used = new Map<string, number>();
    visit(tree, (node) => {
      const isTag = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
      if (!isTag || node.name !== 'Exercise') return;
      const id = readId(node, root, file);
      const number = used.get(id) ?? used.size;
      used.set(id, number);
      node.attributes.push(
        expression('view', `exerciseView${number}`),
        expression('load', `exerciseLoad${number}`),
      );
    });
    for (const [id, number] of used) {
      tree.children.unshift(
        importNode('default', `exerciseView${number}`, generatedModules.view(id)),
        importNode('load', `exerciseLoad${number}`, generatedModules.load(id)),
      );
    }
  };
}

/** The id of a tag, or a failure of the build that names file and line. */
function readId(node: Tag, root: string, file: VFile): string {
  const fail = (reason: string): never =>
    file.fail(reason, { place: node.position, source: 'exercises', ruleId: 'exercise-id' });
  const attribute = node.attributes.find(
    (one): one is MdxJsxAttribute => one.type === 'mdxJsxAttribute' && one.name === 'id',
  );
  const id = attribute?.value;
  if (typeof id !== 'string' || id === '') {
    return fail('<Exercise> needs an id written as plain text: <Exercise id="lazy-pipeline" />.');
  }
  const ids = listExerciseFolders(root).map(slugOf);
  if (ids.includes(id)) return id;
  const [close] = nearest(id, ids);
  return fail(
    `There is no exercise "${id}". ${close ? `Did you mean "${close}"?` : `The exercises are: ${ids.join(', ')}.`}`,
  );
}

/** `name={variable}` */
function expression(name: string, variable: string): MdxJsxAttribute {
  const estree: Program = {
    type: 'Program',
    sourceType: 'module',
    body: [{ type: 'ExpressionStatement', expression: { type: 'Identifier', name: variable } }],
  };
  const value = {
    type: 'mdxJsxAttributeValueExpression' as const,
    value: variable,
    data: { estree },
  };
  return { type: 'mdxJsxAttribute', name, value };
}

/** `import { imported as local } from '@generated/…'` */
function importNode(imported: string, local: string, module: string): Root['children'][number] {
  const estree: Program = {
    type: 'Program',
    sourceType: 'module',
    body: [
      {
        type: 'ImportDeclaration',
        specifiers: [
          {
            type: 'ImportSpecifier',
            imported: { type: 'Identifier', name: imported },
            local: { type: 'Identifier', name: local },
          },
        ],
        source: { type: 'Literal', value: generatedImport(module) },
        attributes: [],
      },
    ],
  };
  return { type: 'mdxjsEsm', value: '', data: { estree } };
}
