import type { Root } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx';
import type { VFile } from 'vfile';
import { findTags, type Tag } from '../prose/findTags';
import { importInto } from '../prose/importInto';
import { deferredImport } from './writeDeferred';

/** How the tags of one name get data in the place of names. */
export interface DeferredTag {
  /** `FrameInspector` */
  readonly tag: string;
  /** What the data is of; the imports are called by it. */
  readonly kind: string;
  /** The names that a tag writes. @throws Error that says how it is written */
  namesOf(tag: Tag): readonly string[];
  /** The deferred module with the data of a name, which a plugin writes. @throws Error that says what to do */
  moduleOf(name: string): Promise<string>;
  /** The attribute that hands the imported data over. */
  attribute(variables: readonly string[]): MdxJsxAttribute;
}

/**
 * Gives each tag of a page its data: the page imports the modules of its names, deferred, in place of the names. What goes
 * wrong fails the build with file and line. The data itself is written by plugins, since the bundler may take the page
 * from its cache, and then nothing of this runs.
 */
export async function giveDeferred(tree: Root, file: VFile, how: DeferredTag): Promise<void> {
  const modules: string[] = [];
  for (const tag of findTags(tree, how.tag)) {
    try {
      const own = await Promise.all(how.namesOf(tag).map((name) => how.moduleOf(name)));
      modules.push(...new Set(own.filter((module) => !modules.includes(module))));
      const given = how.attribute(own.map((module) => `${how.kind}${modules.indexOf(module)}`));
      const others = tag.attributes.filter((one) => !('name' in one) || one.name !== given.name);
      tag.attributes = [...others, given];
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      file.fail(reason, { place: tag.position, source: how.kind, ruleId: how.tag });
    }
  }
  for (const [index, module] of modules.entries()) {
    const local = { type: 'Identifier', name: `${how.kind}${index}` } as const;
    importInto(tree, deferredImport(module), { type: 'ImportDefaultSpecifier', local });
  }
}
