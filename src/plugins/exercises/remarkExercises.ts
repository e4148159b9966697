import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { nearest } from '../../exercise-format/nearest';
import { deferredImport } from '../deferred/writeDeferred';
import { findTags, type Tag, textAttribute } from '../prose/findTags';
import { importInto } from '../prose/importInto';
import { variableAttribute } from '../prose/variableAttribute';
import { deferredView, generatedImport, generatedModules } from './generatedModules';
import { listExerciseFolders, slugOf } from './listExerciseFolders';

interface Options {
  /** Where `exercises/` lies; the project's root unless a test says otherwise. */
  readonly root?: string;
}

/**
 * Gives `<Exercise id="lazy-pipeline" />` its data: the page imports the modules that the exercises plugin wrote, and
 * the tag gets them as `view` and `load`. So a chapter carries the exercises that it shows and no other.
 */
export const remarkExercises: Plugin<[Options?], Root> = ({ root = process.cwd() } = {}) => {
  return (tree, file) => {
    const used = new Map<string, number>();
    for (const tag of findTags(tree, 'Exercise')) {
      const id = readId(tag, root, (reason) =>
        file.fail(reason, { place: tag.position, source: 'exercises', ruleId: 'exercise-id' }),
      );
      const number = used.get(id) ?? used.size;
      used.set(id, number);
      tag.attributes.push(
        variableAttribute('view', `exerciseView${number}`),
        variableAttribute('load', `exerciseLoad${number}`),
      );
    }
    for (const [id, number] of used) {
      importName('default', `exerciseView${number}`, deferredImport(deferredView(id)), tree);
      importName('load', `exerciseLoad${number}`, generatedImport(generatedModules.load(id)), tree);
    }
  };
};

/** The id of a tag; `fail` fails the build and names file and line. */
function readId(tag: Tag, root: string, fail: (reason: string) => never): string {
  const id = textAttribute(tag, 'id');
  if (!id) {
    return fail('<Exercise> needs an id written as plain text: <Exercise id="lazy-pipeline" />.');
  }
  const ids = listExerciseFolders(root).map(slugOf);
  if (ids.includes(id)) return id;
  const [close] = nearest(id, ids);
  return fail(
    `There is no exercise "${id}". ${close ? `Did you mean "${close}"?` : `The exercises are: ${ids.join(', ')}.`}`,
  );
}

/** `import { imported as local } from 'module'` */
function importName(imported: string, local: string, module: string, tree: Root): void {
  importInto(tree, module, {
    type: 'ImportSpecifier',
    imported: { type: 'Identifier', name: imported },
    local: { type: 'Identifier', name: local },
  });
}
