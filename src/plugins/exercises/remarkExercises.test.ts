import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { unified } from 'unified';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { remarkExercises } from './remarkExercises';

let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'remark-exercises-'));
  for (const name of ['01-countdown', '02-lazy-pipeline']) {
    mkdirSync(join(root, 'exercises/05-generators', name), { recursive: true });
  }
});

afterAll(() => rmSync(root, { recursive: true }));

/** `<Exercise id="…" />` on line 7; without an id for `undefined`. */
function tag(id?: string): MdxJsxFlowElement {
  const attributes =
    id === undefined ? [] : [{ type: 'mdxJsxAttribute' as const, name: 'id', value: id }];
  const position = { start: { line: 7, column: 3 }, end: { line: 7, column: 30 } };
  return { type: 'mdxJsxFlowElement', name: 'Exercise', attributes, children: [], position };
}

function transform(...children: Root['children']): Root {
  const tree: Root = { type: 'root', children };
  const file = { path: 'docs/05-generators/index.mdx' };
  return unified().use(remarkExercises, { root }).runSync(tree, file);
}

/** Each import as `local < imported from module`. */
function importsOf(tree: Root): readonly string[] {
  return tree.children.flatMap((node) => {
    const statement = node.type === 'mdxjsEsm' ? node.data?.estree?.body[0] : undefined;
    if (statement?.type !== 'ImportDeclaration') return [];
    const [specifier] = statement.specifiers;
    if (specifier?.type !== 'ImportSpecifier' || specifier.imported.type !== 'Identifier')
      return [];
    return [`${specifier.local.name} < ${specifier.imported.name} from ${statement.source.value}`];
  });
}

function attributesOf(node: MdxJsxFlowElement): Record<string, unknown> {
  return Object.fromEntries(
    node.attributes.flatMap((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute') return [];
      const { name, value } = attribute;
      return [[name, typeof value === 'object' && value ? `{${value.value}}` : value]];
    }),
  );
}

describe('an exercise in a chapter', () => {
  it('gets the view and a way to load the content', () => {
    const exercise = tag('lazy-pipeline');
    const tree = transform(exercise);
    expect(attributesOf(exercise)).toEqual({
      id: 'lazy-pipeline',
      view: '{exerciseView0}',
      load: '{exerciseLoad0}',
    });
    expect([...importsOf(tree)].sort()).toEqual([
      'exerciseLoad0 < load from @generated/exercises/default/lazy-pipeline.load.js',
      'exerciseView0 < default from @deferred/exercise-lazy-pipeline.js',
    ]);
  });

  it('has data of its own beside another', () => {
    const [first, second] = [tag('countdown'), tag('lazy-pipeline')];
    const tree = transform(first, second);
    expect(attributesOf(second)).toMatchObject({
      view: '{exerciseView1}',
      load: '{exerciseLoad1}',
    });
    expect(importsOf(tree)).toHaveLength(4);
  });

  it('leaves other tags and pages without exercises alone', () => {
    const other: MdxJsxFlowElement = { ...tag('countdown'), name: 'Quiz' };
    expect(importsOf(transform(other))).toEqual([]);
    expect(attributesOf(other)).toEqual({ id: 'countdown' });
  });
});

describe('a mistaken tag fails the build with file and line', () => {
  it.each<[string, MdxJsxFlowElement, string]>([
    [
      'an unknown id',
      tag('lazy-pipelin'),
      'There is no exercise "lazy-pipelin". Did you mean "lazy-pipeline"?',
    ],
    [
      'an id like no other',
      tag('event-loop'),
      'There is no exercise "event-loop". The exercises are: countdown, lazy-pipeline.',
    ],
    [
      'no id',
      tag(),
      '<Exercise> needs an id written as plain text: <Exercise id="lazy-pipeline" />.',
    ],
    [
      'an empty id',
      tag(''),
      '<Exercise> needs an id written as plain text: <Exercise id="lazy-pipeline" />.',
    ],
  ])('for %s', (_what, node, reason) => {
    expect(() => transform(node)).toThrow(
      expect.objectContaining({ file: 'docs/05-generators/index.mdx', line: 7, column: 3, reason }),
    );
  });
});
