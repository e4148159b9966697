import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx';
import type { VFile } from 'vfile';
import { findTags, type Tag } from '../prose/findTags';
import { importInto } from '../prose/importInto';
import { writeDeferred } from './writeDeferred';

/** How the tags of one name get data in the place of names. */
export interface DeferredTag {
  readonly siteDir: string;
  /** `FrameInspector` */
  readonly tag: string;
  /** What the data is of: a folder for the modules, and part of their names. */
  readonly kind: string;
  /** The names that a tag writes. @throws Error that says how it is written */
  namesOf(tag: Tag): readonly string[];
  /** The data of a name: plain JSON. @throws Error that says what to do */
  read(name: string): Promise<object>;
  /** The attribute that hands the imported data over. */
  attribute(variables: readonly string[]): MdxJsxAttribute;
}

/**
 * Gives each tag of a page its data: what its names stand for is written as JSON modules, and imported by the page,
 * deferred, in place of the names. What goes wrong fails the build with file and line.
 */
export async function giveDeferred(tree: Root, file: VFile, how: DeferredTag): Promise<void> {
  const modules = new Map<string, string>();
  for (const tag of findTags(tree, how.tag)) {
    try {
      const names = how.namesOf(tag);
      for (const name of names)
        if (!modules.has(name)) modules.set(name, writeModule(how, name, await how.read(name)));
      const order = [...modules.keys()];
      const given = how.attribute(names.map((name) => `${how.kind}${order.indexOf(name)}`));
      const others = tag.attributes.filter((one) => !('name' in one) || one.name !== given.name);
      tag.attributes = [...others, given];
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      file.fail(reason, { place: tag.position, source: how.kind, ruleId: how.tag });
    }
  }
  for (const [index, module] of [...modules.values()].entries()) {
    const local = { type: 'Identifier', name: `${how.kind}${index}` } as const;
    importInto(tree, module, { type: 'ImportDefaultSpecifier', local });
  }
}

/** Writes the data's module and gives its path as the page imports it. */
function writeModule({ siteDir, kind }: DeferredTag, name: string, data: object): string {
  const json = JSON.stringify(data);
  // The hash keeps data of the same name in two chapters apart, and changed data out of the bundler's cache.
  const hash = createHash('sha256').update(json).digest('hex').slice(0, 8);
  const title = `${name.replaceAll('/', '-')}-${hash}`;
  const folder = join(siteDir, '.docusaurus', kind);
  const module = join(folder, `${title}.json`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(module, json);
  return writeDeferred(siteDir, `${kind}-${title}`, module);
}
