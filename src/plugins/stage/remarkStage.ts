import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { nearest } from '../../exercise-format/nearest';
import type { LoopEngineId, LoopLanguage } from '../../trace/LoopTrace';
import { deferredImport } from '../deferred/writeDeferred';
import { findTags, type Tag, textAttribute } from '../prose/findTags';
import { importInto } from '../prose/importInto';
import { variableAttribute } from '../prose/variableAttribute';
import { listStagePrograms } from './listStagePrograms';
import { deferredPreset } from './presetModules';
import { presetId } from './readPresets';

interface Options {
  /** The project's root unless a test says otherwise. */
  readonly siteDir?: string;
}

const languages: Readonly<Record<LoopEngineId, LoopLanguage>> = {
  cpython: 'python',
  reference: 'typescript',
  reader: 'typescript',
};

/**
 * Gives `<Stage preset="09-event-loop/03-two-sleepers" engine="reader" />` its preset: the page imports the module that the
 * plugin has written, deferred, in place of its name.
 */
export function remarkStage({ siteDir = process.cwd() }: Options = {}) {
  return async (tree: Root, file: VFile): Promise<void> => {
    const tags = findTags(tree, 'Stage');
    if (tags.length === 0) return;
    const files = (await listStagePrograms(siteDir)).map((program) => program.file);
    const used: string[] = [];
    for (const tag of tags) {
      const id = readPreset(tag, files, (reason) =>
        file.fail(reason, { place: tag.position, source: 'stage', ruleId: 'preset' }),
      );
      if (!used.includes(id)) used.push(id);
      tag.attributes = [
        ...tag.attributes.filter((one) => !('name' in one) || one.name !== 'preset'),
        variableAttribute('preset', variable(used.indexOf(id))),
      ];
    }
    for (const [index, id] of used.entries()) {
      const local = { type: 'Identifier', name: variable(index) } as const;
      const module = deferredImport(deferredPreset(id));
      importInto(tree, module, { type: 'ImportDefaultSpecifier', local });
    }
  };
}

function variable(index: number): string {
  return `stagePreset${index}`;
}

/** The id of a tag's preset; `fail` fails the build and names file and line. */
function readPreset(tag: Tag, files: readonly string[], fail: (reason: string) => never): string {
  const id = textAttribute(tag, 'preset');
  if (!id)
    return fail(
      '<Stage> needs a preset written as plain text: <Stage preset="09-event-loop/01-callbacks" />.',
    );
  const ids = [...new Set(files.map(presetId))];
  if (!ids.includes(id)) {
    const [close] = nearest(id, ids);
    const advice = close ? `Did you mean "${close}"?` : `The presets are: ${ids.join(', ')}.`;
    return fail(`There is no program for the Stage "${id}". ${advice}`);
  }
  const engine = tag.attributes.some((one) => 'name' in one && one.name === 'engine')
    ? (textAttribute(tag, 'engine') ?? '')
    : undefined;
  if (engine === undefined) return id;
  if (!isEngine(engine))
    return fail(`The Stage's engine is one of: ${Object.keys(languages).join(', ')}.`);
  const ending = languages[engine] === 'python' ? 'py' : 'ts';
  const [chapter, name] = id.split('/');
  const wanted = `docs/${chapter}/stage/${name}.${ending}`;
  if (files.includes(wanted)) return id;
  return fail(
    `The engine "${engine}" needs ${wanted}, which is not there. Write it, or leave the engine out.`,
  );
}

function isEngine(name: string): name is LoopEngineId {
  return Object.hasOwn(languages, name);
}
