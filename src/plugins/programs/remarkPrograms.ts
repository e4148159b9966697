import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Expression } from 'estree';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { writeDeferred } from '../deferred/writeDeferred';
import { findTags, type Tag } from '../prose/findTags';
import { importInto } from '../prose/importInto';
import { listAttribute } from './programNodes';
import { readProgram } from './readProgram';

interface Options {
  /** The project's root unless a test says otherwise. */
  readonly siteDir?: string;
}

/**
 * Gives `<FrameInspector programs={['records']} />` its programs: each is read from the `programs` folder beside the
 * page, written as one JSON module, and imported by the page, deferred, in place of its name.
 */
export function remarkPrograms({ siteDir = process.cwd() }: Options = {}) {
  return async (tree: Root, file: VFile): Promise<void> => {
    const modules = new Map<string, string>();
    for (const tag of findTags(tree, 'FrameInspector')) {
      const names = readNames(tag, file);
      for (const name of names) {
        if (!modules.has(name)) modules.set(name, await writeModule(siteDir, name, tag, file));
      }
      const variables = names.map((name) => variable([...modules.keys()].indexOf(name)));
      tag.attributes = [
        ...tag.attributes.filter((one) => !('name' in one) || one.name !== 'programs'),
        listAttribute('programs', variables),
      ];
    }
    for (const [index, module] of [...modules.values()].entries()) {
      const local = { type: 'Identifier', name: variable(index) } as const;
      importInto(tree, module, { type: 'ImportDefaultSpecifier', local });
    }
  };
}

function variable(index: number): string {
  return `frameProgram${index}`;
}

/** The names that a tag lists, or a failure of the build that says file and line. */
function readNames(tag: Tag, file: VFile): string[] {
  const attribute = tag.attributes.find((one) => 'name' in one && one.name === 'programs');
  const value = attribute?.type === 'mdxJsxAttribute' ? attribute.value : undefined;
  const [statement] = (typeof value === 'object' && value?.data?.estree?.body) || [];
  const names = statement?.type === 'ExpressionStatement' ? listedNames(statement.expression) : [];
  if (names.length > 0) return names;
  return fail(
    tag,
    file,
    `<FrameInspector> needs the names of its programs: programs={['records']}.`,
  );
}

function listedNames(list: Expression): string[] {
  if (list.type !== 'ArrayExpression') return [];
  return list.elements.flatMap((one) =>
    one?.type === 'Literal' && typeof one.value === 'string' ? one.value : [],
  );
}

/** Writes a program's module and gives its path as the page imports it. */
async function writeModule(siteDir: string, name: string, tag: Tag, file: VFile): Promise<string> {
  const page = dirname(file.path);
  const json = await readProgram(page, name).then(JSON.stringify, (error: unknown) =>
    fail(tag, file, error instanceof Error ? error.message : String(error)),
  );
  const folder = join(siteDir, '.docusaurus', 'programs');
  // The hash keeps programs of the same name in two chapters apart, and a changed one out of the bundler's cache.
  const hash = createHash('sha256').update(json).digest('hex').slice(0, 8);
  const module = join(folder, `${name}-${hash}.json`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(module, json);
  return writeDeferred(siteDir, `program-${name}-${hash}`, module);
}

function fail(tag: Tag, file: VFile, reason: string): never {
  return file.fail(reason, { place: tag.position, source: 'programs', ruleId: 'program' });
}
